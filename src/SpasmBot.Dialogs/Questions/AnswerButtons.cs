using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Questions;

/// <summary>
/// What a person can press. Channels differ: Web Chat shows suggested actions well; Teams shows them only without a card and
/// the Agents Playground not at all, so there the buttons stand in an Adaptive Card; elsewhere the SDK's own choice decides.
/// </summary>
public static class AnswerButtons
{
    public static void AddTo(
        Activity message, string channelId, Question question, QuestionWording wording, IReadOnlyDictionary<string, Wording> messages, IEnumerable<string>? besides = null)
    {
        var form = new AnswerForm(question, wording, messages, besides);
        switch (channelId)
        {
            case Channels.Directline or Channels.Webchat when !question.Multiple:
                message.SuggestedActions = new SuggestedActions
                {
                    Actions = [.. form.Buttons.Select(button => new CardAction(ActionTypes.ImBack, button.Title, value: button.Title))],
                };
                break;
            case Channels.Directline or Channels.Webchat or Channels.Emulator or Channels.Msteams:
                message.Attachments = [AnswerCard.Create(form)];
                break;
            default:
                IList<Choice> choices = [.. form.Buttons.Select(button => new Choice(button.Title))];
                var shown = (Activity)ChoiceFactory.ForChannel(channelId, choices, message.Text, null, null);
                message.Text = shown.Text;
                message.Attachments = shown.Attachments;
                message.SuggestedActions = shown.SuggestedActions;
                break;
        }
    }
}
