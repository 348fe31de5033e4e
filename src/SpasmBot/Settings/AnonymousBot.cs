using SpasmBot.Turns;

namespace SpasmBot.Settings;

/// <summary>A bot without an app id takes messages from anybody. That is right on a laptop and wrong in Production.</summary>
public static class AnonymousBot
{
    /// <summary>Whether nobody vouches for who sends.</summary>
    public static bool Is(IConfiguration configuration) => string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]);

    /// <exception cref="SettingException">Production, and nobody said that an anonymous bot is meant.</exception>
    public static void Refuse(IConfiguration configuration, IHostEnvironment environment)
    {
        var isMeant = SettingReader.Flag(configuration, "Security:AllowAnonymousBot", false);
        if (Is(configuration) && environment.IsProduction() && !isMeant)
            throw new SettingException(
                "MicrosoftAppId",
                "is not set, so anybody could speak as any channel; set it, or Security:AllowAnonymousBot=true if that is meant");
    }
}
