using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>One way of saying a finding, place by place; classes and gaps stay as they are written.</summary>
/// <param name="Phrase">What it was written as.</param>
/// <param name="Places">For each place what may be said there.</param>
internal sealed record SaidPhrase(FindingPhrase Phrase, IReadOnlyList<IReadOnlyList<string>> Places)
{
    public static IEnumerable<SaidPhrase> Of(FindingPhrase phrase) =>
        PatternVariants.Of(phrase.Pattern).SelectMany(Ways).Select(places => new SaidPhrase(phrase, places));

    private static IEnumerable<IReadOnlyList<IReadOnlyList<string>>> Ways(IReadOnlyList<PatternElement> elements)
    {
        IEnumerable<IReadOnlyList<IReadOnlyList<string>>> begun = [[]];
        foreach (var element in elements)
        {
            var ways = Ways(element, begun.First().Count > 0 && element.Gap > 0 ? $"~{element.Gap} " : "").ToList();
            begun = begun.SelectMany(start => ways.Select(way => (IReadOnlyList<IReadOnlyList<string>>)[.. start, .. way])).ToList();
        }
        return begun;
    }

    /// <summary>The words of a phrase among the alternatives are places of their own, so that 'let_go' and 'let go' are the same.</summary>
    private static IEnumerable<IReadOnlyList<IReadOnlyList<string>>> Ways(PatternElement element, string gap)
    {
        var phrases = element.Classes.Where(PatternParser.IsPhrase).Select(PatternParser.Untied).ToList();
        var alone = element.Words.Concat(element.Classes.Where(name => !PatternParser.IsPhrase(name)).Select(name => $"<{name}>")).ToList();
        if (element.Context)
            (alone, phrases) = ([.. alone.Concat(phrases).Select(way => $"({way})")], []);
        if (alone.Count > 0)
            yield return [[.. alone.Select(way => gap + way)]];
        foreach (var words in phrases.Select(phrase => phrase.Split(' ')))
            yield return [[gap + words[0]], .. words.Skip(1).Select(word => (IReadOnlyList<string>)[word])];
    }
}
