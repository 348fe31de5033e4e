using SpasmBot.Triage.Content;
using SpasmBot.Triage.Rules;
using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Understanding;

/// <summary>Hears one language.</summary>
internal sealed class Listener
{
    private readonly DialogContent _content;
    private readonly CompiledLexicon _lexicon;
    private readonly MessageReader _reader;
    private readonly MentionFinder _finder;
    private readonly HintListener _hints;
    private readonly CommandReader _commands;
    private readonly FindingClosure _closure;
    private readonly Corrections _corrections;
    private readonly UnplacedWords _unplaced;

    public Listener(DialogContent content, LanguagePack pack, FindingClosure closure)
    {
        _content = content;
        _lexicon = new CompiledLexicon(pack);
        _reader = new MessageReader(_lexicon);
        _finder = new MentionFinder(content, _lexicon);
        _hints = new HintListener(content, _lexicon);
        _commands = new CommandReader(_lexicon);
        _closure = closure;
        _corrections = new Corrections(content, _lexicon, closure);
        _unplaced = new UnplacedWords(_lexicon);
    }

    public CompiledLexicon Lexicon => _lexicon;

    public ReadText Read(string message) => _reader.Read(message);

    public Command Command(string message) => _commands.Command(_reader.Read(message));

    /// <summary>The yes or no that the text opens with, whatever follows; null for none.</summary>
    public Command? Opening(ReadText text) => _commands.Opening(text);

    /// <param name="message">The words.</param>
    /// <param name="telling">What is known of them before they are read.</param>
    public HeardText Hear(string message, Telling telling = default)
    {
        var text = _reader.Read(message);
        var command = _commands.Command(text);
        var topic = Topic(text);
        var meant = _lexicon.Unmasked.Find(text);
        foreach (var idiom in _lexicon.Masks.Find(text).Where(i => !meant.Exists(m => m.Overlaps(i))))
            text.Silence(idiom);
        var found = _finder.Find(text);
        var judge = new MentionJudge(_lexicon, text, found, telling, _content.Findings);
        var mentions = _corrections.Replace(text, judge.Judge());
        var corrected = _corrections.Of(text, mentions);
        return new HeardText(text, mentions, command, topic, corrected, _corrections.IsAll(text, mentions, corrected)) { Found = found, Telling = telling, Whose = judge.Whose };
    }

    /// <inheritdoc cref="Hearing.Unplaced"/>
    public int Unplaced(HeardText heard) => _unplaced.Count(heard);

    /// <summary>Findings that the words hint at, of those asked for; 'open' asks for all.</summary>
    public IEnumerable<string> Hints(HeardText heard, Question asked) => _hints.Hear(heard, id => asked.Open || asked.Offers(id), asked.Open);

    /// <summary>Each finding once with the highest status, then what follows from them.</summary>
    /// <param name="asked">The question that the text answers. What only steers the conversation is heard where it is asked for.</param>
    public IReadOnlyList<HeardFinding> Findings(HeardText heard, Question? asked = null)
    {
        var folded = new OrderedDictionary<string, HeardFinding>();
        var toldBeside = asked is null ? null : new ToldBeside(_lexicon, heard, asked);
        foreach (var judged in heard.Mentions)
            if (judged.Status is { } status && toldBeside?.Holds(judged.Mention) != true && (judged.Mention.Finding.Kind != FindingKind.Control || asked?.Offers(judged.Mention.Finding.Id) == true))
            {
                var id = judged.Mention.Finding.Id;
                if (!folded.TryGetValue(id, out var earlier) || earlier.Status < status)
                    folded[id] = Located(id, status, judged.Mention.Match, heard.Text);
            }
        var closed = _closure.Close(folded.ToDictionary(f => f.Key, f => f.Value.Status));
        foreach (var (id, status) in closed)
            if (!folded.TryGetValue(id, out var own) || own.Status < status)
            {
                var cause = folded.Values.First(f => Causes(f, id, status));
                folded[id] = cause with { Id = id };
            }
        return [.. folded.Values];
    }

    private bool Causes(HeardFinding finding, string id, FindingStatus status) =>
        finding.Status == status && (status == FindingStatus.Absent ? _closure.Special(finding.Id) : _closure.Implied(finding.Id)).Contains(id);

    private static HeardFinding Located(string id, FindingStatus status, PatternMatch match, ReadText text)
    {
        var start = text.Tokens[match.First].Start;
        return new HeardFinding(id, status, start, text.Tokens[match.End - 1].End - start);
    }

    /// <summary>The topic asked about in the most words.</summary>
    private string? Topic(ReadText text)
    {
        var best = _lexicon.Topics.Find(text).MaxBy(m => m.Size);
        return best is null ? null : _lexicon.TopicIds[best.Owner];
    }
}
