using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Speech;

/// <summary>What the words of a question mean, for those who ask.</summary>
public sealed class Glossary(Phrasebook phrasebook)
{
    /// <summary>An explanation for each unusual word of the question and its options, in the order of the content; empty when all are plain.</summary>
    public IReadOnlyList<string> Of(IActivity incoming, string questionId)
    {
        var language = phrasebook.For(incoming);
        var text = Text(language.Questions[questionId]);
        return [.. language.Answers.Values.Where(answer => answer.Explains.Any(word => Stands(word, text))).Select(answer => answer.Text)];
    }

    private static string Text(QuestionWording question) =>
        string.Join('\n', new[] { question.Text, question.Again, question.Why }.Concat(question.Options.Values));

    private static bool Stands(string word, string text) =>
        Regex.IsMatch(text, $@"\b{Regex.Escape(word)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
