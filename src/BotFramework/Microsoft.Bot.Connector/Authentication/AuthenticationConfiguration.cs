namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot demands of its callers beyond the protocol.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that a channel's key must have beside that of the channel itself.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Null refuses all skills' calls.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers of emulator and skill tokens beside the known ones.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; } = [];
}
