namespace SpasmBot.Turns;

/// <summary>What a store holds of a person.</summary>
public interface IPersonalRecords
{
    /// <summary>Everything that <see cref="TurnCommit.Forget"/> would delete of the same scope, as of one moment.</summary>
    Task<IReadOnlyList<PersonalRecord>> FindAsync(PersonalScope scope, CancellationToken cancellationToken);
}
