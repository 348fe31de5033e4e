namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where a cloud's tokens and keys come from, and what they say.</summary>
internal sealed record CloudAddresses(
    string LoginUrl,
    string ChannelAudience,
    string ChannelTokenIssuer,
    string ChannelMetadataUrl,
    string EmulatorMetadataUrl,
    string CallerId,
    bool ValidateAuthority);
