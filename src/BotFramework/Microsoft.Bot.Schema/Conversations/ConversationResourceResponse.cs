using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation that was just created.</summary>
public class ConversationResourceResponse
{
    public ConversationResourceResponse()
    {
    }

    public ConversationResourceResponse(string activityId = default, string serviceUrl = default, string id = default)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    /// <summary>The id of the first message, if one was sent.</summary>
    [JsonProperty("activityId")]
    public string ActivityId { get; set; }

    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }
}
