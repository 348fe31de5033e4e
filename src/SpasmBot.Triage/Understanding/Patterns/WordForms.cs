namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary><c>cramp/s/ed</c> stands for cramp, cramps, cramped.</summary>
internal static class WordForms
{
    public static IEnumerable<string> Of(string written)
    {
        if (!written.Contains('/'))
            return [written];
        var parts = written.Split('/');
        return parts.Skip(1).Select(ending => parts[0] + ending).Prepend(parts[0]);
    }
}
