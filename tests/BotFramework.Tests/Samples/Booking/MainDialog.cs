using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotFramework.Tests.Samples.Booking;

public class MainDialog : ComponentDialog
{
    private readonly ILogger _logger;

    public MainDialog(BookingDialog bookingDialog, ILogger<MainDialog> logger)
        : base(nameof(MainDialog))
    {
        _logger = logger;

        AddDialog(new TextPrompt(nameof(TextPrompt)));
        AddDialog(bookingDialog);
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), new WaterfallStep[] { IntroStepAsync, ActStepAsync, FinalStepAsync }));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> IntroStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var messageText = stepContext.Options?.ToString() ?? "What can I do for you?";
        var promptMessage = MessageFactory.Text(messageText, messageText, InputHints.ExpectingInput);
        return await stepContext.PromptAsync(nameof(TextPrompt), new PromptOptions { Prompt = promptMessage }, cancellationToken);
    }

    private async Task<DialogTurnResult> ActStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var said = (string)stepContext.Result;
        _logger.LogDebug("Asked for something of {Length} characters", said.Length);

        if (said.Contains("table"))
            return await stepContext.BeginDialogAsync(nameof(BookingDialog), new TableBooking { Place = said.Contains("hall") ? "Hall" : null }, cancellationToken);

        await stepContext.Context.SendActivityAsync(MessageFactory.Text("I can only book tables."), cancellationToken);
        return await stepContext.NextAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> FinalStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (stepContext.Result is TableBooking result)
            await stepContext.Context.SendActivityAsync(MessageFactory.Text($"Booked: {result.Place}, {result.Guests}."), cancellationToken);

        return await stepContext.ReplaceDialogAsync(InitialDialogId, "What else?", cancellationToken);
    }
}
