namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sent an activity.</summary>
public class AuthenticateRequestResult
{
    /// <summary>The audience of the tokens for the answers.</summary>
    public string Audience { get; set; }

    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>What <see cref="Schema.Activity.CallerId"/> is to be; null clears it.</summary>
    public string CallerId { get; set; }

    /// <summary>What makes the clients for the answers.</summary>
    public ConnectorFactory ConnectorFactory { get; set; }
}
