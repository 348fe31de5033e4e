namespace SpasmBot.Turns;

/// <summary>What is stored of a person, to be shown and deleted on demand.</summary>
public interface IPersonalData
{
    /// <summary>
    /// Deletes the state, turns, log and waiting replies that <paramref name="scope"/> names. Within a turn it takes place in the turn's commit,
    /// before what the turn itself saves.
    /// </summary>
    Task ForgetAsync(PersonalScope scope, CancellationToken cancellationToken);

    /// <summary>
    /// All that is stored of <paramref name="scope"/> as one JSON document, indented:
    /// <c>{exportedAt, channel, person, memory: [{key, at, value}], messages: [{conversation, id, at, value}], answers: [...], waiting: [...]}</c>.
    /// What the running turn itself will save is not in it yet.
    /// </summary>
    Task<string> ExportAsync(PersonalScope scope, CancellationToken cancellationToken);
}
