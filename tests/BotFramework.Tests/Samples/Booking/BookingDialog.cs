using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;

namespace BotFramework.Tests.Samples.Booking;

public class BookingDialog : CancelAndHelpDialog
{
    public BookingDialog()
        : base(nameof(BookingDialog))
    {
        AddDialog(new TextPrompt(nameof(TextPrompt)));
        AddDialog(new NumberPrompt<int>(nameof(NumberPrompt<int>), GuestsValidatorAsync, defaultLocale: Culture.English));
        AddDialog(new ChoicePrompt(nameof(ChoicePrompt)) { Style = ListStyle.Inline });
        AddDialog(new ConfirmPrompt(nameof(ConfirmPrompt), defaultLocale: Culture.English));

        var waterfallSteps = new WaterfallStep[]
        {
            PlaceStepAsync,
            GuestsStepAsync,
            NotesStepAsync,
            ConfirmStepAsync,
            FinalStepAsync,
        };
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), waterfallSteps));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<bool> GuestsValidatorAsync(PromptValidatorContext<int> promptContext, CancellationToken cancellationToken) =>
        Task.FromResult(promptContext.Recognized.Succeeded && promptContext.Recognized.Value is > 0 and <= 12);

    private async Task<DialogTurnResult> PlaceStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var booking = (TableBooking)stepContext.Options;
        if (booking.Place != null)
            return await stepContext.NextAsync(booking.Place, cancellationToken);

        return await stepContext.PromptAsync(
            nameof(ChoicePrompt),
            new PromptOptions
            {
                Prompt = MessageFactory.Text("Where?"),
                RetryPrompt = MessageFactory.Text("Please choose a place."),
                Choices = new List<Choice>
                {
                    new Choice { Value = "Garden", Synonyms = new List<string> { "outside" } },
                    new Choice("Hall"),
                },
            },
            cancellationToken);
    }

    private async Task<DialogTurnResult> GuestsStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var booking = (TableBooking)stepContext.Options;
        booking.Place = stepContext.Result is FoundChoice found ? found.Value : (string)stepContext.Result;

        return await stepContext.PromptAsync(
            nameof(NumberPrompt<int>),
            new PromptOptions { Prompt = MessageFactory.Text("How many?"), RetryPrompt = MessageFactory.Text("From 1 to 12, please.") },
            cancellationToken);
    }

    private async Task<DialogTurnResult> NotesStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ((TableBooking)stepContext.Options).Guests = (int)stepContext.Result;
        var prompt = MessageFactory.Text("Anything else?", "Anything else?", InputHints.ExpectingInput);
        return await stepContext.PromptAsync(nameof(TextPrompt), new PromptOptions { Prompt = prompt }, cancellationToken);
    }

    private async Task<DialogTurnResult> ConfirmStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var booking = (TableBooking)stepContext.Options;
        booking.Notes = (string)stepContext.Result;
        stepContext.Values["asked"] = true;

        var text = $"{booking.Place} for {booking.Guests}, {booking.Notes}?";
        return await stepContext.PromptAsync(nameof(ConfirmPrompt), new PromptOptions { Prompt = MessageFactory.Text(text) }, cancellationToken);
    }

    private async Task<DialogTurnResult> FinalStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if ((bool)stepContext.Result && (bool)stepContext.Values["asked"])
            return await stepContext.EndDialogAsync(stepContext.Options, cancellationToken);

        return await stepContext.EndDialogAsync(null, cancellationToken);
    }
}
