namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was chosen when the bot was installed.</summary>
public class TeamsChannelDataSettings(ChannelInfo channel = default)
{
    public TeamsChannelDataSettings() : this(null) { }

    [JsonProperty("selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; } = channel;

    /// <summary>What the JSON had beyond the properties above; written back as it came.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> AdditionalProperties { get; set; }
}
