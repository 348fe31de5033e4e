using SpasmBot.Dialogs.Tests.Cases;

namespace SpasmBot.Benchmarks.Hearing;

/// <summary>What the people of the written cases say, one after the other.</summary>
internal static class ToldWords
{
    /// <summary>Messages of exactly that many characters.</summary>
    public static IReadOnlyList<string> Messages(string language, int characters)
    {
        var all = string.Join(". ", WrittenCases.All.Where(person => person.Language == language).SelectMany(person => person.Facts.Values.Prepend(person.Opening)));
        return [.. all.Chunk(characters).Where(chunk => chunk.Length == characters).Select(chunk => new string(chunk))];
    }
}
