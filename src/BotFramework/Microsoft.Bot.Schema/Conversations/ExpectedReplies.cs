using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to an activity that came with <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
