using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace BotFramework.Tests.Differential;

/// <summary>A difference from the library for Node.js that is meant. An input can end in, or have, a star for anything.</summary>
internal sealed record ApprovedDifference(string Input, string Reason)
{
    private readonly Regex _pattern = new($"^{Regex.Escape(Input).Replace("\\*", ".*")}$", RegexOptions.Singleline);

    public static List<ApprovedDifference> Read()
    {
        // reason -> inputs
        var file = File.ReadAllText(Path.Combine(ReferenceLibrary.Folder, "approved-differences.json"));
        return JsonConvert.DeserializeObject<Dictionary<string, string[]>>(file)!
            .SelectMany(entry => entry.Value.Select(input => new ApprovedDifference(input, entry.Key)))
            .ToList();
    }

    public bool Covers(string input) => _pattern.IsMatch(input);
}
