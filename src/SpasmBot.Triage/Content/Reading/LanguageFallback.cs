namespace SpasmBot.Triage.Content.Reading;

/// <summary>
/// What a language lacks is said in the reference language rather than not at all: nobody's conversation breaks off for a
/// sentence that was not translated yet. The check of the content names each of them.
/// </summary>
internal static class LanguageFallback
{
    public static LanguagePack Complete(LanguagePack pack, LanguagePack reference) => pack.Id == reference.Id ? pack : pack with
    {
        Messages = Filled(pack.Messages, reference.Messages),
        Questions = Filled(
            pack.Questions.ToDictionary(q => q.Key, q => reference.Questions.TryGetValue(q.Key, out var other) ? Complete(q.Value, other) : q.Value),
            reference.Questions),
        Findings = Filled(pack.Findings, reference.Findings),
        Reasons = Filled(pack.Reasons, reference.Reasons),
        Relief = Filled(pack.Relief, reference.Relief),
        Answers = Filled(pack.Answers, reference.Answers),
        Drawings = Filled(pack.Drawings, reference.Drawings),
    };

    private static QuestionWording Complete(QuestionWording wording, QuestionWording reference) => wording with
    {
        Options = Filled(wording.Options, reference.Options),
        None = wording.None ?? reference.None,
        Unsure = wording.Unsure ?? reference.Unsure,
    };

    private static Dictionary<string, T> Filled<T>(IReadOnlyDictionary<string, T> own, IReadOnlyDictionary<string, T> reference)
    {
        var filled = new Dictionary<string, T>(own);
        foreach (var (key, value) in reference)
            filled.TryAdd(key, value);
        return filled;
    }
}
