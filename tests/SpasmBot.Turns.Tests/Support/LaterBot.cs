using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SpasmBot.Turns.Tests;

/// <summary>A bot that is told 'in 30' to write in 30 seconds, remembers it in its state, and does it once.</summary>
internal sealed class LaterBot(LaterTurns later, ConversationState state, TimeProvider time) : IBot
{
    private readonly IStatePropertyAccessor<Dictionary<string, int>> _promised = state.CreateProperty<Dictionary<string, int>>("promised");

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var promised = await _promised.GetAsync(turnContext, () => [], cancellationToken);
        if (turnContext.Activity.Type == ActivityTypes.Message)
            await PromiseAsync(turnContext, promised, cancellationToken);
        else
            foreach (var (key, seconds) in promised.ToArray())
            {
                promised.Remove(key);
                await later.CancelAsync(key, cancellationToken);
                await turnContext.SendActivityAsync($"{seconds} seconds", cancellationToken: cancellationToken);
            }

        await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    private async Task PromiseAsync(ITurnContext turnContext, Dictionary<string, int> promised, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Text == "forget")
        {
            await later.ForgetAsync(turnContext, cancellationToken);
            return;
        }

        var seconds = int.Parse(turnContext.Activity.Text.Split(' ')[1]);
        promised[await later.SetAsync(turnContext, time.GetUtcNow().AddSeconds(seconds), cancellationToken)] = seconds;
        if (turnContext.Activity.Text.EndsWith("fail", StringComparison.Ordinal))
            throw new InvalidOperationException("The turn fails after it was set.");
    }
}
