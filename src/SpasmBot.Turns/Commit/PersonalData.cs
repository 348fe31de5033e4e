namespace SpasmBot.Turns;

/// <summary>Deletes in a commit: that of the running turn, or one of its own. Shows what the store holds.</summary>
public sealed class PersonalData(ITurnLog log, IPersonalRecords records, TimeProvider time) : IPersonalData
{
    /// <inheritdoc/>
    public Task ForgetAsync(PersonalScope scope, CancellationToken cancellationToken)
    {
        if (TurnAttempt.Current is not { } attempt)
            return log.CommitAsync(new TurnCommit { Conversation = scope.Conversation, Forget = scope }, cancellationToken);

        attempt.Forget = scope;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<string> ExportAsync(PersonalScope scope, CancellationToken cancellationToken) =>
        PersonalDocument.Write(scope, await records.FindAsync(scope, cancellationToken).ConfigureAwait(false), time.GetUtcNow());
}
