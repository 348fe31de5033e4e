using System.Diagnostics;

namespace Microsoft.Bot.Schema;

/// <summary>What bots and channels send each other. One type that has the properties of all kinds of activity.</summary>
[DebuggerDisplay("[{Type}] {Text ?? System.String.Empty}")]
public partial class Activity(string type = default, string id = default, DateTimeOffset? timestamp = default, DateTimeOffset? localTimestamp = default, string serviceUrl = default, string channelId = default, ChannelAccount from = default, ConversationAccount conversation = default, ChannelAccount recipient = default, string textFormat = default, string attachmentLayout = default, IList<ChannelAccount> membersAdded = default, IList<ChannelAccount> membersRemoved = default, IList<MessageReaction> reactionsAdded = default, IList<MessageReaction> reactionsRemoved = default, string topicName = default, bool? historyDisclosed = default, string locale = default, string text = default, string speak = default, string inputHint = default, string summary = default, SuggestedActions suggestedActions = default, IList<Attachment> attachments = default, IList<Entity> entities = default, object channelData = default, string action = default, string replyToId = default, string label = default, string valueType = default, object value = default, string name = default, ConversationReference relatesTo = default, string code = default, DateTimeOffset? expiration = default, string importance = default, string deliveryMode = default, IList<string> listenFor = default, IList<TextHighlight> textHighlights = default, SemanticAction semanticAction = default, string localTimezone = default)
{
    public const string ContentType = "application/vnd.microsoft.activity";

    public Activity() : this(null) { }

    /// <summary>One of <see cref="ActivityTypes"/>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; } = type;

    /// <summary>Unique on the channel.</summary>
    [JsonProperty("id")]
    public string Id { get; set; } = id;

    /// <summary>When it was sent, in UTC.</summary>
    [JsonProperty("timestamp")]
    public DateTimeOffset? Timestamp { get; set; } = timestamp;

    /// <summary>When it was sent, in the sender's time.</summary>
    [JsonProperty("localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; } = localTimestamp;

    /// <summary>The sender's time zone, by its IANA name.</summary>
    [JsonProperty("localTimezone")]
    public string LocalTimezone { get; set; } = localTimezone;

    /// <summary>Where the channel takes replies.</summary>
    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; } = serviceUrl;

    [JsonProperty("channelId")]
    public string ChannelId { get; set; } = channelId;

    [JsonProperty("from")]
    public ChannelAccount From { get; set; } = from;

    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; } = conversation;

    [JsonProperty("recipient")]
    public ChannelAccount Recipient { get; set; } = recipient;

    /// <summary>One of <see cref="TextFormatTypes"/>; markdown when null.</summary>
    [JsonProperty("textFormat")]
    public string TextFormat { get; set; } = textFormat;

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>; a list when null.</summary>
    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; } = attachmentLayout;

    [JsonProperty("membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; } = membersAdded;

    [JsonProperty("membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; } = membersRemoved;

    [JsonProperty("reactionsAdded")]
    public IList<MessageReaction> ReactionsAdded { get; set; } = reactionsAdded;

    [JsonProperty("reactionsRemoved")]
    public IList<MessageReaction> ReactionsRemoved { get; set; } = reactionsRemoved;

    [JsonProperty("topicName")]
    public string TopicName { get; set; } = topicName;

    [JsonProperty("historyDisclosed")]
    public bool? HistoryDisclosed { get; set; } = historyDisclosed;

    /// <summary>The language of the text, as a BCP-47 tag.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; } = locale;

    [JsonProperty("text")]
    public string Text { get; set; } = text;

    /// <summary>What is said aloud: text or SSML.</summary>
    [JsonProperty("speak")]
    public string Speak { get; set; } = speak;

    /// <summary>One of <see cref="InputHints"/>.</summary>
    [JsonProperty("inputHint")]
    public string InputHint { get; set; } = inputHint;

    /// <summary>Shown where cards cannot be.</summary>
    [JsonProperty("summary")]
    public string Summary { get; set; } = summary;

    [JsonProperty("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; } = suggestedActions;

    [JsonProperty("attachments")]
    public IList<Attachment> Attachments { get; set; } = attachments;

    [JsonProperty("entities")]
    public IList<Entity> Entities { get; set; } = entities;

    /// <summary>What only this channel understands.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; } = channelData;

    /// <summary>What a contact relation update or an installation update did.</summary>
    [JsonProperty("action")]
    public string Action { get; set; } = action;

    [JsonProperty("replyToId")]
    public string ReplyToId { get; set; } = replyToId;

    [JsonProperty("label")]
    public string Label { get; set; } = label;

    [JsonProperty("valueType")]
    public string ValueType { get; set; } = valueType;

    [JsonProperty("value")]
    public object Value { get; set; } = value;

    /// <summary>The operation of an invoke or an event.</summary>
    [JsonProperty("name")]
    public string Name { get; set; } = name;

    [JsonProperty("relatesTo")]
    public ConversationReference RelatesTo { get; set; } = relatesTo;

    /// <summary>One of <see cref="EndOfConversationCodes"/>.</summary>
    [JsonProperty("code")]
    public string Code { get; set; } = code;

    /// <summary>Not to be shown after this.</summary>
    [JsonProperty("expiration")]
    public DateTimeOffset? Expiration { get; set; } = expiration;

    /// <summary>One of <see cref="ActivityImportance"/>.</summary>
    [JsonProperty("importance")]
    public string Importance { get; set; } = importance;

    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    [JsonProperty("deliveryMode")]
    public string DeliveryMode { get; set; } = deliveryMode;

    /// <summary>Words that speech recognition should expect.</summary>
    [JsonProperty("listenFor")]
    public IList<string> ListenFor { get; set; } = listenFor;

    [JsonProperty("textHighlights")]
    public IList<TextHighlight> TextHighlights { get; set; } = textHighlights;

    [JsonProperty("semanticAction")]
    public SemanticAction SemanticAction { get; set; } = semanticAction;

    /// <summary>An IRI of who calls the bot. Never taken from the wire: set from a verified token.</summary>
    [JsonProperty("callerId")]
    public string CallerId { get; set; }

    /// <summary>What the JSON had beyond the properties above; written back as it came.</summary>
    /// <remarks>Made when it is asked for: most activities have nothing in it, and a turn makes many.</remarks>
    [JsonIgnore]
    [field: JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => field ??= new JObject(); set; }
}
