namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channel data of activities on Teams.</summary>
public class TeamsChannelData(ChannelInfo channel = default, string eventType = default, TeamInfo team = default, NotificationInfo notification = default, TenantInfo tenant = default, IList<OnBehalfOf> onBehalfOf = default)
{
    public TeamsChannelData() : this(null, null, null, null, null, null) { }

    [OverloadResolutionPriority(1)]
    public TeamsChannelData(ChannelInfo channel = default, string eventType = default, TeamInfo team = default, NotificationInfo notification = default, TenantInfo tenant = default)
        : this(channel, eventType, team, notification, tenant, null) { }

    [JsonProperty("channel")]
    public ChannelInfo Channel { get; set; } = channel;

    /// <summary>For example <c>teamRenamed</c>.</summary>
    [JsonProperty("eventType")]
    public string EventType { get; set; } = eventType;

    [JsonProperty("team")]
    public TeamInfo Team { get; set; } = team;

    [JsonProperty("notification")]
    public NotificationInfo Notification { get; set; } = notification;

    [JsonProperty("tenant")]
    public TenantInfo Tenant { get; set; } = tenant;

    [JsonProperty("meeting")]
    public TeamsMeetingInfo Meeting { get; set; }

    [JsonProperty("settings")]
    public TeamsChannelDataSettings Settings { get; set; }

    [JsonProperty("onBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOf { get; private set; } = onBehalfOf;

    /// <summary>What the JSON had beyond the properties above; written back as it came.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> AdditionalProperties { get; set; }
}
