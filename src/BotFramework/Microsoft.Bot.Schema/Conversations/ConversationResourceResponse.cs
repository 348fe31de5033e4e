namespace Microsoft.Bot.Schema;

/// <summary>A conversation that was just created.</summary>
public class ConversationResourceResponse(string activityId = default, string serviceUrl = default, string id = default)
{
    public ConversationResourceResponse() : this(null) { }

    /// <summary>The id of the first message, if one was sent.</summary>
    [JsonProperty("activityId")]
    public string ActivityId { get; set; } = activityId;

    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; } = serviceUrl;

    [JsonProperty("id")]
    public string Id { get; set; } = id;
}
