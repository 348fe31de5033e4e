namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    /// <summary>Gives the turn to <paramref name="dialog"/>: continues it when it runs in this conversation, begins it when it does not.</summary>
    /// <param name="accessor">Where its stack is kept between turns.</param>
    /// <remarks>
    /// A dialog that throws is offered the exception as a <see cref="DialogEvents.Error"/> event, innermost first; when one
    /// handles it the turn is given to what is on the stack then, otherwise the exception comes out here.
    /// A <see cref="UserState"/> and a <see cref="ConversationState"/> that the turn holds
    /// (<see cref="AdapterExtensions.UseBotState"/>) are loaded before the dialog runs and saved when it has run.
    /// </remarks>
    /// <exception cref="AggregateException">A dialog threw while it was offered an exception; both are inside.</exception>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(accessor) { TelemetryClient = turnContext.TurnState.Get<IBotTelemetryClient>() ?? dialog.TelemetryClient };
        var dc = await dialogs.Add(dialog).CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        dc.OffersTurnState = true;

        BotState[] held = [turnContext.TurnState.Get<UserState>(), turnContext.TurnState.Get<ConversationState>()];
        var states = new BotStateSet([.. held.Where(state => state != null)]);
        await states.LoadAllAsync(turnContext, cancellationToken: cancellationToken).ConfigureAwait(false);
        await RunAsync(dialog, dc, cancellationToken).ConfigureAwait(false);
        await states.SaveAllChangesAsync(turnContext, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    private static async Task RunAsync(Dialog dialog, DialogContext dc, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                var result = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
                if (result.Status == DialogTurnStatus.Empty)
                    await dc.BeginDialogAsync(dialog.Id, null, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (Exception exception)
            {
                if (!await HandlesAsync(dc, exception, cancellationToken).ConfigureAwait(false))
                    throw;
            }
        }
    }

    private static async Task<bool> HandlesAsync(DialogContext dc, Exception exception, CancellationToken cancellationToken)
    {
        try
        {
            return await dc.EmitEventAsync(DialogEvents.Error, exception, bubble: true, fromLeaf: true, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception another)
        {
            throw new AggregateException("Unable to emit the error as a DialogEvent.", another, exception);
        }
    }
}
