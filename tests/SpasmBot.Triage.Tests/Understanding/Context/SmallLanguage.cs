using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Context;
using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Tests.Understanding.Context;

/// <summary>
/// A language of some hundred words, with no more in each class than the tests of this folder need, so that each says by itself what the
/// code makes of a sentence, whatever is added to the real lexicons. Words that stand nowhere here mean nothing.
/// </summary>
internal static class SmallLanguage
{
    private const string Spasm = "spasm";

    private static readonly Dictionary<string, string> Grammar = new()
    {
        [GrammarClass.Fill] = "my, the, really, old, del, whew",
        [GrammarClass.Stop] = "but",
        [GrammarClass.And] = "and, ni",
        [GrammarClass.Or] = "or, ni",
        [GrammarClass.Preposition] = "in, for, of, del, at, after",
        [GrammarClass.Subject] = "i, it, he, she, there",
        [GrammarClass.Opener] = "siento, tengo",
        [GrammarClass.Determiner] = "my, the, her, his",
        [GrammarClass.Verb] = "is, has, feels, was, drags, vomito",
        [GrammarClass.VerbOrNoun] = "cramps",
        [GrammarClass.That] = "that, if",
        [GrammarClass.Self] = "i, my, me",
        [GrammarClass.They] = "she, her, he",
        [GrammarClass.Kin] = "mum, mums, dad, mate, mother in law, my other half",
        [GrammarClass.KinIs] = "mums",
        [GrammarClass.Vocative] = "mate",
        [GrammarClass.Has] = "has, lost",
        [GrammarClass.NotMe] = "not me",
        [GrammarClass.Says] = "says",
        [GrammarClass.Pronoun] = "it, this",
        [GrammarClass.Copula] = "is, of",
        [GrammarClass.Also] = "also",
        [GrammarClass.Contrast] = "just",
        [GrammarClass.Nay] = "no, none",
        [GrammarClass.Reply] = "not really, not sure",
        [GrammarClass.AfterAnswer] = "that",
        [GrammarClass.Well] = "joke, as it always was",
        [GrammarClass.Once] = "once",
        [GrammarClass.For] = "for",
        [GrammarClass.Negative] = "no, not, cannot",
        [GrammarClass.SymptomNoun] = "numbness, weakness, tingling, fever, swelling, leg, vomito, ache, tightness, trouble",
        [GrammarClass.BodyFunction] = "speech",
        [GrammarClass.Plain] = "ache, tightness",
        [GrammarClass.ALittle] = "some",
        [GrammarClass.AskedList] = "anything, me, her, this, there, was",
        [GrammarClass.Present] = "is, now",
        [GrammarClass.Asks] = "could",
        [GrammarClass.Again] = "again",
        [GrammarClass.Pursuit] = "wheel, bike, on two feet",
        [GrammarClass.AfterDoing] = "after, spent",
        [GrammarClass.Unbroken] = "straight, without a break",
        [GrammarClass.Of] = "of",
        [GrammarClass.Enduring] = "agony, rubbing",
        [GrammarClass.GoesOn] = "still",
        [GrammarClass.SoFar] = "today",
        ["leg"] = "leg, foot, leg muscle",
    };

    private static readonly (string Id, FindingKind Kind, bool Danger, string Patterns)[] Findings =
    [
        ("place", FindingKind.Location, false, "<leg>, my calf"),
        ("numbness", FindingKind.Symptom, true, "numb, numbness"),
        ("weakness", FindingKind.Symptom, true, "weak, weakness, drags, cannot walk, no balance, as a kid falls, weak foot badly, wobbly <leg>, wobbly ~2 tingling"),
        ("tingling", FindingKind.Symptom, true, "tingling"),
        ("swelling", FindingKind.Symptom, true, "swollen, swelling, <leg> swelling"),
        ("fever", FindingKind.Symptom, false, "fever, hot, vomito, ache, sore"),
        ("sudden", FindingKind.Course, false, "of the none, sudden, cannot stop, tingling since"),
        ("lasts", FindingKind.Course, false, "<#short>, <unbroken>"),
        ("state", FindingKind.Control, false, "gone, sore"),
        (Spasm, FindingKind.Symptom, false, "spasming"),
        ("medicine", FindingKind.Medicine, false, "pill"),
    ];

    private static readonly (ModifierKind Kind, ModifierPlace Place, string Patterns)[] Modifiers =
    [
        (ModifierKind.Absent, ModifierPlace.Before, "no, not, dont think, no sign, zero"),
        (ModifierKind.Absent, ModifierPlace.After, "is fine, not there"),
        (ModifierKind.Absent, ModifierPlace.Except, "not only, no sign, not ~2 badly, zero"),
        (ModifierKind.Possible, ModifierPlace.Before, "maybe, not sure"),
        (ModifierKind.Possible, ModifierPlace.Except, "no ~ perhaps"),
        (ModifierKind.Over, ModifierPlace.Before, "no more"),
        (ModifierKind.Over, ModifierPlace.After, "went away, left me, me paso"),
        (ModifierKind.Over, ModifierPlace.Clause, "back then"),
        (ModifierKind.LongAgo, ModifierPlace.Clause, "years ago, as a kid, when i was young"),
        (ModifierKind.Supposed, ModifierPlace.Before, "what about"),
        (ModifierKind.Supposed, ModifierPlace.Question, "could ~2 cause, means ~1 numb"),
    ];

    public static CompiledLexicon Lexicon { get; } = new(Pack());

    public static DialogContent Content { get; } = new()
    {
        Findings = Findings.ToDictionary(f => f.Id, f => new Finding(f.Id, f.Kind, f.Danger, [], Spasm: f.Id == Spasm)),
        Sources = new Dictionary<string, Source>(),
        Rules = [],
        Questions = [],
        Measures = [],
        EmergencyNumbers = new Dictionary<string, string>(),
        CrisisLines = new Dictionary<string, string>(),
        Quantities = new Dictionary<string, Quantity>(),
        Languages = new Dictionary<string, LanguagePack>(),
        Version = "",
    };

    private static LanguagePack Pack()
    {
        var lexicon = new Lexicon();
        foreach (var (name, phrases) in Grammar)
            lexicon.Classes[name] = [.. Patterns(phrases)];
        lexicon.BodyClasses.Add("leg");
        foreach (var (id, _, _, patterns) in Findings)
            lexicon.Findings.AddRange(Patterns(patterns).Select(p => new FindingPhrase(id, FindingStatus.Present, p)));
        foreach (var (kind, place, patterns) in Modifiers)
            lexicon.Modifiers.AddRange(Patterns(patterns).Select(p => new ModifierPhrase(kind, place, p)));
        lexicon.Masks.AddRange(Patterns("fell asleep, muscle car, touch, whew"));
        lexicon.Numbers["two"] = 2;
        lexicon.Units["hours"] = 3600;
        lexicon.Gerunds.Add("ing");
        return new LanguagePack(
            "small", "Small", new Dictionary<string, Wording>(), new Dictionary<string, QuestionWording>(), new Dictionary<string, string>(),
            new Dictionary<string, Wording>(), new Dictionary<string, ReliefWording>(), new Dictionary<string, AnswerWording>(),
            new Dictionary<string, string>(), lexicon, Draft: false);
    }

    private static IEnumerable<PatternText> Patterns(string written) => written.Split(", ").Select(PatternParser.Parse);
}
