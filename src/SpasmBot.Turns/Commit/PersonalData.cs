namespace SpasmBot.Turns;

/// <summary>Deletes in a commit: that of the running turn, or one of its own.</summary>
public sealed class PersonalData(ITurnLog log) : IPersonalData
{
    /// <inheritdoc/>
    public Task ForgetAsync(ForgetRequest request, CancellationToken cancellationToken)
    {
        if (TurnAttempt.Current is not { } attempt)
            return log.CommitAsync(new TurnCommit { Conversation = request.Conversation, Forget = request }, cancellationToken);

        attempt.Forget = request;
        return Task.CompletedTask;
    }
}
