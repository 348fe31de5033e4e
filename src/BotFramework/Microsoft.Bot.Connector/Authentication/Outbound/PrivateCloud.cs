namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where tokens come from in a cloud that is not the public one.</summary>
internal sealed record PrivateCloud(string LoginEndpoint, bool ValidateAuthority)
{
    /// <summary>Null where the endpoint is that of the public cloud.</summary>
    public static PrivateCloud At(string loginEndpoint, bool validateAuthority) =>
        loginEndpoint.StartsWith(AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, StringComparison.OrdinalIgnoreCase)
            ? null
            : new PrivateCloud(loginEndpoint, validateAuthority);
}
