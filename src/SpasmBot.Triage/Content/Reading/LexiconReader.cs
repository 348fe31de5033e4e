using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Context;
using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Content.Reading;

/// <summary>Reads the lexicon files of a language. Each may hold any of the parts; equal parts of several files add up.</summary>
/// <param name="note">Told where each finding and each of its patterns stands: id, or id and pattern with a blank between.</param>
internal sealed class LexiconReader(IReadOnlySet<string> findings, IReadOnlySet<string> quantities, Action<string, Node> note)
{
    private readonly Lexicon _lexicon = new();
    private readonly List<(Node Node, PatternText Pattern)> _patterns = [];

    public Lexicon Read(IReadOnlyList<Node> files)
    {
        if (files.Count == 0)
            return _lexicon;
        // How words are written comes first: patterns are written in the same words as messages are read.
        foreach (var map in files.Select(f => f.Map()))
        {
            Spelling(map);
            Joins(map, "contractions", heardAsLast: true);
            Joins(map, "joins", heardAsLast: false);
        }
        foreach (var file in files)
            ReadFile(file);
        foreach (var (node, pattern) in _patterns)
            foreach (var name in pattern.Elements.SelectMany(e => e.Classes).Where(n => !IsClass(n)))
                node.Wrong($"there is no class '{name}'");
        foreach (var name in GrammarClass.All.Where(n => !_lexicon.Classes.ContainsKey(n)))
            files[0].Wrong($"the lexicon lacks the class '{name}'");
        return _lexicon;
    }

    private void ReadFile(Node file)
    {
        var map = file.Map();
        map.Child("contractions");
        map.Child("joins");
        map.Child("spelling");
        foreach (var block in map.Child("commonWords")?.Items() ?? [])
            _lexicon.CommonWords.UnionWith(block.Text().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        _lexicon.Endings.AddRange(map.Texts("endings"));
        _lexicon.Gerunds.AddRange(map.Texts("gerunds"));
        foreach (var (key, value) in Entries(map, "classes"))
            Class(key.Text(), value);
        foreach (var (key, value) in Entries(map, "body"))
        {
            Class(key.Text(), value);
            _lexicon.BodyClasses.Add(key.Text());
        }
        foreach (var (key, value) in Entries(map, "findings"))
            Finding(key, value);
        foreach (var (key, value) in Entries(map, "hints"))
            Hints(key, value);
        foreach (var (key, value) in Entries(map, "keywords"))
        {
            if (!findings.Contains(key.Text()))
                key.Wrong($"there is no finding '{key.Text()}'");
            _lexicon.Keywords[key.Text()] = [.. value.Texts().Where(t => !PatternParser.IsPattern(t))];
            _lexicon.KeywordPatterns.AddRange(Patterns(value.Items().Where(i => PatternParser.IsPattern(i.Text()))).Select(p => new FindingPhrase(key.Text(), FindingStatus.Present, p)));
        }
        _lexicon.BothMeant.UnionWith(map.Texts("bothMeant"));
        if (map.Child("masks") is { } masks)
            _lexicon.Masks.AddRange(Patterns(masks));
        if (map.Child("unmasked") is { } unmasked)
            _lexicon.Unmasked.AddRange(Patterns(unmasked));
        foreach (var (key, value) in Entries(map, "modifiers"))
            Modifier(key, value);
        foreach (var (key, value) in Entries(map, "commands"))
            Commands(key, value);
        foreach (var (key, value) in Entries(map, "numbers"))
            foreach (var word in value.Texts())
                _lexicon.Numbers[word] = decimal.TryParse(key.Text(), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : Bad(key);
        foreach (var (key, value) in Entries(map, "ordinals"))
            foreach (var word in value.Texts())
                _lexicon.Ordinals[word] = int.TryParse(key.Text(), out var number) ? number : (int)Bad(key);
        foreach (var (key, value) in Entries(map, "units"))
            foreach (var word in value.Texts().SelectMany(WordForms.Of))
                _lexicon.Units[word] = TimeUnit.Seconds(key.Text()) ?? Bad(key);
        foreach (var (key, value) in Entries(map, "quantities"))
        {
            if (!quantities.Contains(key.Text()))
                key.Wrong($"there is no quantity '{key.Text()}' in triage/quantities.yaml");
            _lexicon.Quantities.AddRange(Patterns(value).Select(p => new QuantityPhrase(key.Text(), p)));
        }
        map.Done();
    }

    private void Spelling(Mapping map)
    {
        foreach (var (key, value) in Entries(map, "spelling"))
            foreach (var written in value.Texts().SelectMany(t => t.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                _lexicon.Spelling[written] = key.Text();
    }

    private void Joins(Mapping map, string part, bool heardAsLast)
    {
        foreach (var (key, value) in Entries(map, part))
        {
            if (value.Text().Split(' ') is not [var first, var second])
            {
                value.Wrong("two words are expected here");
                continue;
            }
            _lexicon.Joins[(first, second)] = key.Text();
            if (heardAsLast)
                _lexicon.HeardAs[key.Text()] = second;
        }
    }

    private static decimal Bad(Node key)
    {
        key.Wrong($"'{key.Text()}' is no number or unit of time");
        return 0;
    }

    private static IEnumerable<(Node Key, Node Value)> Entries(Mapping map, string key) => map.Child(key)?.Map().Entries ?? [];

    private void Class(string name, Node value)
    {
        if (!_lexicon.Classes.TryGetValue(name, out var phrases))
            _lexicon.Classes[name] = phrases = [];
        foreach (var phrase in Patterns(value))
        {
            // The phrases of a class are filed word for word: these parts would be passed over, and nothing would say so.
            if (phrase.Elements.Any(e => e.Gap > 0 || e.Context || e.Classes.Any(NumberClass.All.Contains)))
                _patterns[^1].Node.Wrong($"a phrase of the class '{name}' has no gaps, no numbers and no words left for others");
            phrases.Add(phrase);
        }
    }

    private void Hints(Node key, Node value)
    {
        if (!findings.Contains(key.Text()))
            key.Wrong($"there is no finding '{key.Text()}'");
        _lexicon.Hints.AddRange(Patterns(value).Select(p => new FindingPhrase(key.Text(), FindingStatus.Possible, p)));
    }

    private void Finding(Node key, Node value)
    {
        if (!findings.Contains(key.Text()))
            key.Wrong($"there is no finding '{key.Text()}'");
        note(key.Text(), key);
        if (!value.IsMapping)
        {
            Add(FindingStatus.Present, value);
            return;
        }
        var map = value.Map();
        foreach (var status in Enum.GetValues<FindingStatus>())
            if (map.Child(status.ToString().ToLowerInvariant()) is { } patterns)
                Add(status, patterns);
        map.Done();

        void Add(FindingStatus status, Node patterns) =>
            _lexicon.Findings.AddRange(Patterns(patterns, key.Text()).Select(p => new FindingPhrase(key.Text(), status, p)));
    }

    private void Modifier(Node key, Node value)
    {
        if (!Enum.TryParse<ModifierKind>(key.Text(), ignoreCase: true, out var kind))
            key.Wrong($"'{key.Text()}' is none of {string.Join(", ", Enum.GetNames<ModifierKind>())}");
        var map = value.Map();
        foreach (var place in Enum.GetValues<ModifierPlace>())
            if (map.Child(place.ToString().ToLowerInvariant()) is { } patterns)
                _lexicon.Modifiers.AddRange(Patterns(patterns).Select(p => new ModifierPhrase(kind, place, p)));
        map.Done();
    }

    private void Commands(Node key, Node value)
    {
        if (!Enum.TryParse<Command>(key.Text().Replace("-", ""), ignoreCase: true, out var command))
            key.Wrong($"there is no command '{key.Text()}'");
        var map = value.Map();
        foreach (var place in Enum.GetValues<CommandPlace>())
            if (map.Child(place.ToString().ToLowerInvariant()) is { } patterns)
                _lexicon.Commands.AddRange(Patterns(patterns).Select(p => new CommandPhrase(command, place, p)));
        map.Done();
    }

    /// <summary>Patterns are written as messages are read; but for the '&' that stands between the words of one.</summary>
    private string Joined(string written)
    {
        var all = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = new List<string>(all.Length);
        foreach (var word in all)
            if (word != "&" && _lexicon.Spelling.TryGetValue(word, out var meant))
                words.AddRange(meant.Split(' '));
            else
                words.Add(word);
        for (var i = 0; i + 1 < words.Count; i++)
            if (_lexicon.Joins.TryGetValue((words[i], words[i + 1]), out var one))
            {
                words[i] = one;
                words.RemoveAt(i + 1);
            }
        return string.Join(' ', words);
    }

    private bool IsClass(string name) =>
        _lexicon.Classes.ContainsKey(name) || NumberClass.All.Contains(name) || PatternParser.IsPhrase(name);

    private IEnumerable<PatternText> Patterns(Node list, string? of = null) => Patterns(list.Items(), of);

    private IEnumerable<PatternText> Patterns(IEnumerable<Node> items, string? of = null)
    {
        foreach (var item in items)
        {
            PatternText? pattern = null;
            try
            {
                pattern = PatternParser.Parse(Joined(item.Text()));
            }
            catch (FormatException e)
            {
                item.Wrong(e.Message);
            }
            if (pattern is null)
                continue;
            _patterns.Add((item, pattern));
            if (of is not null)
                note($"{of} {pattern.Written}", item);
            yield return pattern;
        }
    }
}
