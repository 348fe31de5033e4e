using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Country;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Questions;

/// <summary>A question as a message: its words, what can be pressed on this channel, and the entity of the contract.</summary>
public sealed class QuestionMessages(Phrasebook phrasebook, NumbersToCall numbers)
{
    /// <summary>Who was told that we are stuck, and is not understood once more, is asked no further.</summary>
    public const int MostMisses = 4;

    // After so many misses the choices are written out, with how to reach a person.
    private const int MissesBeforeChoices = 3;

    private const int LongText = 1500;

    /// <param name="misses">How often the answer was not understood so far: 0 asks for the first time.</param>
    /// <param name="besides">Ids of buttons that are no answers: their titles are messages, as <c>button.count</c>.</param>
    /// <param name="instead">Words that ask it in the place of its own; null: none.</param>
    public Activity Ask(IActivity incoming, Question question, int misses, IEnumerable<string>? besides = null, string? instead = null)
    {
        var language = phrasebook.For(incoming);
        var wording = language.Questions[question.Id];
        var text = new Paragraphs();
        if (misses > 0)
            text.Add(phrasebook.Say(incoming, WhyNotUnderstood(incoming), misses - 1));
        text.Add(misses > 0 ? wording.Again ?? wording.Text : instead ?? wording.Text);
        if (misses >= MissesBeforeChoices)
            text.AddNumbered(question.Options.Select(option => wording.Options[option]))
                .Add($"{phrasebook.Say(incoming, "person")}\n{numbers.InDanger(incoming, profile: null)}");

        var message = text.ToActivity();
        AddAnswers(message, incoming, question, besides);
        return message;
    }

    /// <summary>Makes a message that ends with the question one that asks it: what can be pressed, and the entity.</summary>
    public void AddAnswers(Activity message, IActivity incoming, Question question, IEnumerable<string>? besides = null)
    {
        var language = phrasebook.For(incoming);
        var wording = language.Questions[question.Id];
        message.InputHint = InputHints.ExpectingInput;
        AnswerButtons.AddTo(message, incoming.ChannelId, question, wording, language.Messages, besides);
        (message.Entities ??= []).Add(new QuestionEntity(question, wording).ToEntity());
    }

    private static string WhyNotUnderstood(IActivity incoming) => incoming switch
    {
        IMessageActivity { Attachments.Count: > 0 } message when string.IsNullOrWhiteSpace(message.Text) => "not-understood.attachment",
        IMessageActivity { Text.Length: > LongText } => "too-long",
        IMessageActivity message when message.Text?.Any(char.IsLetterOrDigit) == true => "not-understood.words",
        IMessageActivity message when !string.IsNullOrWhiteSpace(message.Text) => "not-understood.no-words",
        _ => "not-understood.empty",
    };
}
