namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for files; ends with the attachments of the answer.</summary>
public class AttachmentPrompt(string dialogId, PromptValidator<IList<Attachment>> validator = null) : Prompt<IList<Attachment>>(dialogId, validator)
{
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptState.SendQuestionAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<IList<Attachment>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var activity = turnContext.Activity;
        var files = activity.Type == ActivityTypes.Message && activity.Attachments is { Count: > 0 } attachments ? attachments : null;
        return Task.FromResult(new PromptRecognizerResult<IList<Attachment>> { Succeeded = files != null, Value = files });
    }
}
