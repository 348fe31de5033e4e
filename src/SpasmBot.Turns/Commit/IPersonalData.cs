namespace SpasmBot.Turns;

/// <summary>What is stored of a person, to be shown and deleted on demand.</summary>
public interface IPersonalData
{
    /// <summary>
    /// Deletes the state, turns, log and waiting replies that <paramref name="request"/> names. Within a turn it takes place in the turn's commit,
    /// before what the turn itself saves.
    /// </summary>
    Task ForgetAsync(ForgetRequest request, CancellationToken cancellationToken);
}
