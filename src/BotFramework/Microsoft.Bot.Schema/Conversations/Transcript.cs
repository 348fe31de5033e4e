using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What was said, in order.</summary>
public class Transcript
{
    public Transcript()
    {
    }

    public Transcript(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
