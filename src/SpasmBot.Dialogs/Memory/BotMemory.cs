using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace SpasmBot.Dialogs.Memory;

/// <summary>The bot's two memories and what lies in them: the conversation, and the person.</summary>
public sealed class BotMemory(ConversationState conversation, UserState user)
{
    private const string Forgotten = "spasmbot/forgotten";
    private readonly IStatePropertyAccessor<TriageMemory> _triage = conversation.CreateProperty<TriageMemory>("Triage");
    private readonly IStatePropertyAccessor<UserProfile> _profile = user.CreateProperty<UserProfile>("Profile");

    public IStatePropertyAccessor<DialogState> Dialogs { get; } = conversation.CreateProperty<DialogState>("DialogState");

    public Task<TriageMemory> TriageAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _triage.GetAsync(turnContext, () => new TriageMemory(), cancellationToken);

    public Task<UserProfile> ProfileAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _profile.GetAsync(turnContext, () => new UserProfile(), cancellationToken);

    /// <summary>Drops both memories, with what this turn changed in them: nothing of the person is saved any more.</summary>
    public async Task ForgetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await conversation.DeleteAsync(turnContext, cancellationToken);
        await user.DeleteAsync(turnContext, cancellationToken);
        turnContext.TurnState[Forgotten] = true;
    }

    public async Task SaveAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.TurnState.ContainsKey(Forgotten))
            return;
        await conversation.SaveChangesAsync(turnContext, false, cancellationToken);
        await user.SaveChangesAsync(turnContext, false, cancellationToken);
    }
}
