namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>The words for yes and no that the genuine recognizers know.</summary>
internal sealed class BooleanWords
{
    private static readonly BooleanWords English = new("true/yes/yep/y/sure/ok/agree", "not ok/disagree/false/nope/nop/no");

    private static readonly BooleanWords Spanish = new("por supuesto/verdadero/verdad/cierto/sip/sí/si/s/ok", "falso/nop/no/n");

    private static readonly BooleanWords French = new("d'accord/vrai/oui", "faux/non");

    private static readonly BooleanWords German = new("wahr/ja/ok", "falsch/nein");

    private static readonly BooleanWords Portuguese = new("verdade/sim/ok", "falso/não/nao");

    private static readonly BooleanWords Japanese = new("はい", "いいえ") { HasSpaces = false };

    private static readonly BooleanWords Chinese = new("是的/好", "不") { HasSpaces = false };

    private BooleanWords(string yes, string no)
    {
        // Longer ones first: "not ok" is not ok.
        Phrases = [.. All(yes + "/👍/👌", true).Concat(All(no + "/👎/✋", false)).OrderByDescending(phrase => phrase.Text.Length)];
    }

    public (string Text, bool Value)[] Phrases { get; }

    /// <summary>Whether words are written apart.</summary>
    public bool HasSpaces { get; private init; } = true;

    /// <summary>Those of a culture such as "es-mx"; English for one that is not known.</summary>
    public static BooleanWords For(string culture) => culture.AsSpan() switch
    {
        ['e' or 'E', 's' or 'S', ..] => Spanish,
        ['f' or 'F', 'r' or 'R', ..] => French,
        ['d' or 'D', 'e' or 'E', ..] => German,
        ['p' or 'P', 't' or 'T', ..] => Portuguese,
        ['j' or 'J', 'a' or 'A', ..] => Japanese,
        ['z' or 'Z', 'h' or 'H', ..] => Chinese,
        _ => English,
    };

    private static IEnumerable<(string Text, bool Value)> All(string phrases, bool value) => phrases.Split('/').Select(phrase => (phrase, value));
}
