using SpasmBot.Settings;

namespace SpasmBot.RateLimits;

/// <summary>The section <c>RateLimits</c>: how many requests a minute; a minute's worth may come at once.</summary>
/// <param name="Enabled">False lets everything through.</param>
/// <param name="AddressPerMinute">Of one address, which a hospital's patients may share. Not counted for channels that show who they are.</param>
/// <param name="UserPerMinute">Messages of one person.</param>
/// <param name="ConversationPerMinute">Messages in one conversation: far more than anybody types.</param>
public sealed record RateLimitSettings(bool Enabled, int AddressPerMinute, int UserPerMinute, int ConversationPerMinute)
{
    private const int Most = 1_000_000;

    /// <exception cref="Turns.SettingException">One of them cannot work.</exception>
    public static RateLimitSettings Read(IConfiguration configuration) => new(
        SettingReader.Flag(configuration, "RateLimits:Enabled", true),
        SettingReader.Number(configuration, "RateLimits:AddressPerMinute", 3000, 1, Most),
        SettingReader.Number(configuration, "RateLimits:UserPerMinute", 600, 1, Most),
        SettingReader.Number(configuration, "RateLimits:ConversationPerMinute", 300, 1, Most));
}
