namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether and how a message alerts.</summary>
public class NotificationInfo(bool? alert = default)
{
    public NotificationInfo() : this(null) { }

    [JsonProperty("alert")]
    public bool? Alert { get; set; } = alert;

    [JsonProperty("alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    [JsonProperty("externalResourceUrl")]
    public string ExternalResourceUrl { get; set; }
}
