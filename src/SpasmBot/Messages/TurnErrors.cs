using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Turns;

namespace SpasmBot.Messages;

/// <summary>
/// What becomes of trouble that nobody foresaw: it is logged under an id, without a word that the person said, and the person
/// gets the id and what to do in an emergency.
/// </summary>
public sealed partial class TurnErrors(Phrasebook phrasebook, ILogger<TurnErrors> logger)
{
    public async Task AnswerAsync(ITurnContext turnContext, Exception exception)
    {
        if (exception is TurnRefusedException or IncompleteActivityException)
            ExceptionDispatchInfo.Throw(exception); // no turn took place: the sender is told to send it again, or what is wrong with it

        var id = Guid.NewGuid().ToString("N")[..12];
        LogFailedTurn(logger, id, KnownNames.ChannelOf(turnContext.Activity), KnownNames.TypeOf(turnContext.Activity), Trail(exception));
        if (turnContext.Activity.Type is ActivityTypes.Message or ActivityTypes.Invoke)
            await turnContext.SendActivityAsync(
                new Paragraphs().Add(phrasebook.Say(turnContext.Activity, exception is TurnTimeoutException ? "timeout" : "error")).Add($"({id})").ToActivity());
    }

    // What went wrong, and where. Not the message of an exception: it may quote what could not be read, and that is what the person said.
    private static string Trail(Exception exception) =>
        $"{exception.GetType().FullName}\n{exception.StackTrace}{(exception.InnerException is { } inner ? $"\nbecause of {Trail(inner)}" : "")}";

    [LoggerMessage(LogLevel.Error, "Turn failed: {Id} on {Channel}, activity type {Type}: {Trail}")]
    private static partial void LogFailedTurn(ILogger logger, string id, string channel, string type, string trail);
}
