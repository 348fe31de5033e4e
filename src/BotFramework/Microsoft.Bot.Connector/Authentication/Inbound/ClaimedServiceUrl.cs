namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The service URL that an activity names; a channel's token must name the same.</summary>
/// <param name="Value">Null when the activity names none.</param>
internal sealed record ClaimedServiceUrl(string Value);
