using SpasmBot.Settings;

namespace SpasmBot.Doors;

/// <summary>How much is let in at once, and how the bot leaves.</summary>
/// <param name="MessagesAtOnce"><c>Overload:MessagesAtOnce</c>: being answered or waiting for it; more are refused at once.</param>
/// <param name="Unready"><c>Shutdown:UnreadySeconds</c>: how long the bot still listens, unready, before it stops: a load balancer's time to notice.</param>
public sealed record DoorSettings(int MessagesAtOnce, TimeSpan Unready)
{
    /// <exception cref="Turns.SettingException">One of them cannot work.</exception>
    public static DoorSettings Read(IConfiguration configuration) => new(
        SettingReader.Number(configuration, "Overload:MessagesAtOnce", 1000, 1, 100_000),
        TimeSpan.FromSeconds(SettingReader.Number(configuration, "Shutdown:UnreadySeconds", 0, 0, 300)));
}
