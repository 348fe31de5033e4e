using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Samples.State;

/// <summary>Remembers a name for good, and what was asked last in this conversation.</summary>
public class VisitBot : ActivityHandler
{
    private readonly BotState _conversationState;
    private readonly BotState _userState;

    public VisitBot(ConversationState conversationState, UserState userState)
    {
        _conversationState = conversationState;
        _userState = userState;
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await _conversationState.SaveChangesAsync(turnContext, false, cancellationToken);
        await _userState.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var conversationStateAccessors = _conversationState.CreateProperty<ConversationFlow>(nameof(ConversationFlow));
        var flow = await conversationStateAccessors.GetAsync(turnContext, () => new ConversationFlow(), cancellationToken);
        var userStateAccessors = _userState.CreateProperty<UserProfile>(nameof(UserProfile));
        var profile = await userStateAccessors.GetAsync(turnContext, () => new UserProfile(), cancellationToken);

        if (turnContext.Activity.Text == "forget me")
        {
            await userStateAccessors.DeleteAsync(turnContext, cancellationToken);
            await _conversationState.ClearStateAsync(turnContext, cancellationToken);
            await turnContext.SendActivityAsync("Forgotten.", cancellationToken: cancellationToken);
            return;
        }

        if (flow.AskedForName)
        {
            profile.Name = turnContext.Activity.Text?.Trim();
            flow.AskedForName = false;
        }

        if (string.IsNullOrEmpty(profile.Name))
        {
            flow.AskedForName = true;
            await turnContext.SendActivityAsync("What is your name?", inputHint: InputHints.ExpectingInput, cancellationToken: cancellationToken);
            return;
        }

        profile.Visits++;
        await turnContext.SendActivityAsync($"{profile.Name}, visit {profile.Visits}.", cancellationToken: cancellationToken);
    }

    public class ConversationFlow
    {
        public bool AskedForName { get; set; }
    }

    public class UserProfile
    {
        public string? Name { get; set; }

        public int Visits { get; set; }
    }
}
