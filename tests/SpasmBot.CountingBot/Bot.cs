using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SpasmBot.CountingBot;

/// <summary>
/// Counts the messages of a conversation and of a person, and answers each with two replies: <c>17/17 a text</c> and <c>17/17 b text</c>.
/// A message <c>wait 500 ...</c> takes so many milliseconds.
/// </summary>
internal sealed class Bot(ConversationState conversations, UserState people) : ActivityHandler
{
    private readonly IStatePropertyAccessor<int> _ofConversation = conversations.CreateProperty<int>("counted");
    private readonly IStatePropertyAccessor<int> _ofPerson = people.CreateProperty<int>("counted");

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await conversations.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        await people.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var text = turnContext.Activity.Text ?? string.Empty;
        if (text.Split(' ') is ["wait", var milliseconds, ..])
            await Task.Delay(int.Parse(milliseconds), cancellationToken);

        var count = $"{await CountAsync(_ofConversation)}/{await CountAsync(_ofPerson)}";
        await turnContext.SendActivityAsync(MessageFactory.Text($"{count} a {text}"), cancellationToken);
        await turnContext.SendActivityAsync(MessageFactory.Text($"{count} b {text}"), cancellationToken);

        async Task<int> CountAsync(IStatePropertyAccessor<int> counter)
        {
            var counted = await counter.GetAsync(turnContext, () => 0, cancellationToken) + 1;
            await counter.SetAsync(turnContext, counted, cancellationToken);
            return counted;
        }
    }
}
