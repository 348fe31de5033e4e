namespace SpasmBot.DeploymentTemplates.Tests;

/// <summary>The settings that a bot of this version reads.</summary>
public static class BotSettings
{
    public static IReadOnlySet<string> Known { get; } = new HashSet<string>
    {
        "Storage:Provider", "Storage:ConnectionString",
        "MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppType", "MicrosoftAppTenantId",
        "DirectLine:Secret", "DirectLine:AllowedOrigins", "RateLimits:Enabled", "Security:AllowAnonymousBot",

        // ASP.NET Core's own: believe the front end that ends TLS when it says that the caller came by https.
        "ASPNETCORE_FORWARDEDHEADERS_ENABLED",
    };
}
