using SpasmBot.Triage.Content.Reading;

namespace SpasmBot.Triage.Content;

/// <summary>Everything under dialogs/: what the bot knows, says and hears. Read once, never changed.</summary>
public sealed class DialogContent
{
    public required IReadOnlyDictionary<string, Source> Sources { get; init; }

    public required IReadOnlyDictionary<string, Finding> Findings { get; init; }

    public required IReadOnlyList<TriageRule> Rules { get; init; }

    /// <summary>In the order in which they are asked.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>In the order in which they are advised.</summary>
    public required IReadOnlyList<ReliefMeasure> Measures { get; init; }

    /// <summary>Country (ISO 3166) to the key of the message that names its number for an ambulance.</summary>
    public required IReadOnlyDictionary<string, string> EmergencyNumbers { get; init; }

    /// <summary>Country (ISO 3166) to the key of the message that names its crisis line.</summary>
    public required IReadOnlyDictionary<string, string> CrisisLines { get; init; }

    /// <summary>What people give numbers for.</summary>
    public required IReadOnlyDictionary<string, Quantity> Quantities { get; init; }

    /// <summary>Topic id to what is answered instead for some people; the first that holds counts.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<AnswerVariant>> AnswerVariants { get; init; } = new Dictionary<string, IReadOnlyList<AnswerVariant>>();

    public required IReadOnlyDictionary<string, LanguagePack> Languages { get; init; }

    /// <summary>Twelve hexadecimal digits that change when any content file changes.</summary>
    public required string Version { get; init; }

    /// <summary>
    /// It steers the conversation, and asks for nothing of the body: whether to begin, whether a measure helped. Who is not sure whether
    /// something is wrong leaves a doubt that is none of the options.
    /// </summary>
    internal bool OnlySteers(Question question) => question.Options.All(o => Findings[o].Kind == FindingKind.Control)
        && (question.Unsure is not { } doubt || question.Options.Contains(doubt));

    /// <summary>At least one of its options is a sign of danger.</summary>
    internal bool AsksForSigns(Question question) => question.Options.Any(o => Findings[o].IsSign);

    /// <summary>Reads the folder.</summary>
    /// <param name="folder">dialogs/, or another of its shape.</param>
    /// <param name="keptDays">For how many days what people write is kept: the bot tells them.</param>
    /// <exception cref="ContentException">A file has the wrong shape, or names what does not exist; all problems at once.</exception>
    public static DialogContent Load(string folder, int keptDays = 30)
    {
        var content = DialogContentReader.Read(folder);
        return content.With(content.Languages.ToDictionary(language => language.Key, language => KeptFor.Days(language.Value, keptDays)));
    }

    /// <summary>The same with other languages.</summary>
    internal DialogContent With(IReadOnlyDictionary<string, LanguagePack> languages) => new()
    {
        Sources = Sources,
        Findings = Findings,
        Rules = Rules,
        Questions = Questions,
        Measures = Measures,
        EmergencyNumbers = EmergencyNumbers,
        CrisisLines = CrisisLines,
        Quantities = Quantities,
        AnswerVariants = AnswerVariants,
        Languages = languages,
        Version = Version,
    };

    public Question Question(string id) =>
        Questions.FirstOrDefault(q => q.Id == id) ?? throw new KeyNotFoundException($"There is no question '{id}'.");
}
