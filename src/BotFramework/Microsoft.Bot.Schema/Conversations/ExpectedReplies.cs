namespace Microsoft.Bot.Schema;

/// <summary>The answer to an activity that came with <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies(IList<Activity> activities = default)
{
    public ExpectedReplies() : this(null) { }

    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; } = activities;
}
