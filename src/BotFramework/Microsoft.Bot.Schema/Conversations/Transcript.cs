namespace Microsoft.Bot.Schema;

/// <summary>What was said, in order.</summary>
public class Transcript(IList<Activity> activities = default)
{
    public Transcript() : this(null) { }

    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; } = activities;
}
