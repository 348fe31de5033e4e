using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>All that the bot keeps, on one engine, so that one transaction can hold all of a turn.</summary>
public interface IBotStore : IStateStore, IStateKeys, ITurnLog, IOutbox, IConversationLog, IPersonalRecords, IRetention, IAsyncDisposable, IDisposable
{
    /// <summary>Sets up what is missing and brings an older layout up to date. Safe when several processes do it at once, and to call again.</summary>
    /// <exception cref="SettingException">The store that the settings name cannot be used.</exception>
    Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>Writes about as much as a turn and takes it away again, to find out whether writing works; throws where it does not.</summary>
    Task ProbeAsync(CancellationToken cancellationToken);
}
