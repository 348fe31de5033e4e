using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Speech;

/// <summary>The answers to questions that people ask the bot, with where they come from.</summary>
public sealed class TopicAnswers(TriageEngine engine, DialogContent content, Phrasebook phrasebook)
{
    private const string OfSources = "sources";
    private const string OfStep = "step";
    private const string Place = "{sources}";

    // More names than these make the line longer than what it stands under.
    private const int MostNames = 2;

    /// <param name="case">What is known of the person, with what the question itself says.</param>
    /// <returns>The answer, and the question that it asks in turn, if any.</returns>
    public (string Text, string? Ask) Answer(IActivity incoming, TriageMemory memory, string topic, ClinicalCase @case)
    {
        if (topic == OfStep && memory.MeasuresShown.LastOrDefault() is { } step)
            return (phrasebook.For(incoming).Relief[step].Text, null);
        if (topic == OfSources && SourcesOfLast(incoming, memory) is { Count: > 0 } last)
            return (new Paragraphs().Add(phrasebook.Say(incoming, "sources.of-that")).AddList(last.Select(source => $"{source.Publisher}: {source.Title}. {source.Address}")).ToString(), null);

        var (wording, ask) = Choose(incoming, memory, topic, @case);
        return (new Paragraphs().Add(wording.Text).Add(Line(incoming, wording.Sources)).ToString(), ask);
    }

    /// <summary>Without its source, unless that is what they ask for: who is in danger reads no more than they need.</summary>
    public string AnswerInDanger(IActivity incoming, TriageMemory memory, string topic) => topic == OfSources
        ? Answer(incoming, memory, topic, memory.Case).Text
        : Choose(incoming, memory, topic, memory.Case).Wording.Text;

    private (AnswerWording Wording, string? Ask) Choose(IActivity incoming, TriageMemory memory, string topic, ClinicalCase @case)
    {
        var variant = engine.Answer(topic, @case);
        memory.LastAnswer = variant.Say;
        return (phrasebook.For(incoming).Answers[variant.Say], variant.Ask);
    }

    private string? Line(IActivity incoming, IReadOnlyList<string> sources)
    {
        var names = sources.Select(id => content.Sources[id].Publisher).Distinct().Take(MostNames).ToList();
        return names.Count == 0 ? null : phrasebook.Say(incoming, "answer.source").Replace(Place, string.Join("; ", names), StringComparison.Ordinal);
    }

    /// <summary>Of the last answer, else of the step that is shown, else of the advice.</summary>
    private List<Source> SourcesOfLast(IActivity incoming, TriageMemory memory)
    {
        var ids = memory.LastAnswer is { } answer ? phrasebook.For(incoming).Answers[answer].Sources
            : memory.MeasuresShown.LastOrDefault() is { } step ? content.Measures.Single(measure => measure.Id == step).Sources
            : memory.Advice is { } advice ? content.Rules.Where(rule => advice.Rules.Contains(rule.Id)).SelectMany(rule => rule.Sources)
            : [];
        return [.. ids.Distinct().Select(id => content.Sources[id])];
    }
}
