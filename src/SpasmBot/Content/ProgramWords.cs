using System.Reflection;
using System.Text.RegularExpressions;
using SpasmBot.Dialogs;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;
using SpasmBot.Triage.Content.Checks;

namespace SpasmBot.Content;

/// <summary>
/// Finds out what the program asks the content for by looking at the program itself, so that no list of message keys has to be kept:
/// a key is a text in a method that has something said, or in one that returns it to such a method.
/// </summary>
internal static partial class ProgramWords
{
    private const BindingFlags Everything =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly IReadOnlyList<Assembly> Program = [typeof(RootDialog).Assembly, typeof(TriageEngine).Assembly, typeof(ProgramWords).Assembly];

    /// <param name="ids">What is named in the program and is no message: findings, questions, rules and the like.</param>
    public static CodeWords Read(IReadOnlySet<string> ids)
    {
        var bodies = Program.SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetMethods(Everything).Concat<MethodBase>(type.GetConstructors(Everything)))
            .Select(method => (Method: method, Body: MethodText.Of(method)))
            .ToList();
        // Those that take a key and hand it on are spoken to like the phrasebook itself.
        var speakers = bodies.Where(b => b.Body.Calls.Any(IsPhrasebook) && b.Method.GetParameters().Any(p => p.ParameterType == typeof(string)))
            .Select(b => b.Method)
            .ToHashSet();
        bool Speaks(MethodBase? called) => called is not null && (IsPhrasebook(called) || speakers.Contains(called));
        var says = bodies.Where(b => b.Body.Calls.Any(Speaks)).ToList();
        var returned = says.SelectMany(b => b.Body.Calls)
            .Where(called => Program.Contains(called.Module.Assembly) && called is MethodInfo { ReturnType: var type } && type == typeof(string))
            .ToHashSet();
        var keys = says.Concat(bodies.Where(b => returned.Contains(b.Method)))
            .SelectMany(b => b.Body.Literals)
            .Where(literal => !ids.Contains(literal.Text) && Key().IsMatch(literal.Text))
            // A single word may be anything, and counts where it is handed right on to be said.
            .Where(literal => literal.Text.IndexOfAny(['.', '-']) >= 0 || Speaks(literal.Next))
            .Select(literal => literal.Text);
        return new CodeWords(keys.ToHashSet(), bodies.SelectMany(b => b.Body.Literals).Select(literal => literal.Text).ToHashSet());
    }

    private static bool IsPhrasebook(MethodBase called) => called.Name == nameof(Phrasebook.Say) && called.DeclaringType == typeof(Phrasebook);

    /// <summary>Small words joined by dots and dashes.</summary>
    [GeneratedRegex(@"^[a-z0-9]+([.-][a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
