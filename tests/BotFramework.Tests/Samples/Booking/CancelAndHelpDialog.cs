using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Samples.Booking;

/// <summary>Hears 'help' and 'cancel' before the dialog that is on top does.</summary>
public class CancelAndHelpDialog : ComponentDialog
{
    public CancelAndHelpDialog(string id)
        : base(id)
    {
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var result = await InterruptAsync(innerDc, cancellationToken);
        return result ?? await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    private static async Task<DialogTurnResult?> InterruptAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        if (innerDc.Context.Activity.Type != ActivityTypes.Message)
            return null;

        switch (innerDc.Context.Activity.Text.ToLowerInvariant())
        {
            case "help":
            case "?":
                var help = MessageFactory.Text("Answer, or say 'cancel'.", "Answer, or say 'cancel'.", InputHints.ExpectingInput);
                await innerDc.Context.SendActivityAsync(help, cancellationToken);
                await innerDc.RepromptDialogAsync(cancellationToken);
                return new DialogTurnResult(DialogTurnStatus.Waiting);

            case "cancel":
                await innerDc.Context.SendActivityAsync(MessageFactory.Text("Cancelling.", null, InputHints.IgnoringInput), cancellationToken);
                return await innerDc.CancelAllDialogsAsync(cancellationToken);

            default:
                return null;
        }
    }
}
