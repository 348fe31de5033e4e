using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Understanding;

/// <summary>The words of one language and what they mean, as read from <c>lexicon/</c> of a language folder.</summary>
public sealed class Lexicon
{
    /// <summary>Words that mean nothing here, but are right as they are, so that no typing error is seen in them.</summary>
    internal HashSet<string> CommonWords { get; } = [];

    /// <summary>Regular endings of the common words.</summary>
    internal List<string> Endings { get; } = [];

    /// <summary>Endings of verbs that tell what somebody was doing: 'ing'.</summary>
    internal List<string> Gerunds { get; } = [];

    /// <summary>Ways of writing, to what is meant: <c>u</c> to <c>you</c>.</summary>
    internal Dictionary<string, string> Spelling { get; } = [];

    /// <summary>Two words that are read as one: 'is', 'not' to 'isnt'.</summary>
    internal Dictionary<(string First, string Second), string> Joins { get; } = [];

    /// <summary>A joined word to another that it is heard as: 'isnt' to 'not'.</summary>
    internal Dictionary<string, string> HeardAs { get; } = [];

    /// <summary>Class name to its phrases. Some names have a meaning of their own: <see cref="GrammarClass"/>.</summary>
    internal Dictionary<string, List<PatternText>> Classes { get; } = [];

    /// <summary>Those of the classes that are parts of the body.</summary>
    internal HashSet<string> BodyClasses { get; } = [];

    internal List<FindingPhrase> Findings { get; } = [];

    /// <summary>Phrases that two findings claim, and are meant to: hearing them means both.</summary>
    internal HashSet<string> BothMeant { get; } = [];

    /// <summary>Words that only hint at a finding: they count, as a doubt, where a question asks for it or for any sign at all.</summary>
    internal List<FindingPhrase> Hints { get; } = [];

    /// <summary>Finding id to words that are enough as an answer where it is an option.</summary>
    internal Dictionary<string, IReadOnlyList<string>> Keywords { get; } = [];

    /// <summary>The same for what is said in many ways: 'no|nope bar the chest|tightness'.</summary>
    internal List<FindingPhrase> KeywordPatterns { get; } = [];

    /// <summary>Idioms: their words are not heard ('my back is killing me').</summary>
    internal List<PatternText> Masks { get; } = [];

    /// <summary>Phrases in which such words mean what they say: 'my mum had a stroke just now' is no family history.</summary>
    internal List<PatternText> Unmasked { get; } = [];

    internal List<ModifierPhrase> Modifiers { get; } = [];

    internal List<CommandPhrase> Commands { get; } = [];

    internal Dictionary<string, decimal> Numbers { get; } = [];

    /// <summary>'Second' to 2; 'last' to -1.</summary>
    internal Dictionary<string, int> Ordinals { get; } = [];

    /// <summary>Word to the seconds of that unit.</summary>
    internal Dictionary<string, decimal> Units { get; } = [];

    internal List<QuantityPhrase> Quantities { get; } = [];
}
