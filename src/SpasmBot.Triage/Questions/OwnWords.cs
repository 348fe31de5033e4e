using SpasmBot.Triage.Content;
using SpasmBot.Triage.Rules;
using SpasmBot.Triage.Understanding;

namespace SpasmBot.Triage.Questions;

/// <summary>What a message in the person's own words says to a question.</summary>
internal sealed class OwnWords(DialogContent content, Question question, Listener listener, FindingClosure closure)
{
    private static readonly FindingKind[] OpenKinds = [FindingKind.Location, FindingKind.Cause, FindingKind.Injury, FindingKind.Medicine, FindingKind.Condition];

    private readonly HashSet<string> _asked = [.. question.Options.Concat(question.Hears ?? []).Append(question.Unsure ?? "").Concat(question.KnownWhen?.Mentions() ?? [])];
    private readonly HashSet<FindingKind> _kinds = [.. question.Options.Select(o => content.Findings[o].Kind)];
    private readonly WellPlaces _wellPlaces = new(listener.Lexicon);

    private readonly bool _onlySteers = content.OnlySteers(question);

    /// <summary>Null when it says nothing to the question.</summary>
    /// <param name="deniesAll">It also says 'no' or 'none of these': what it does not mention is absent.</param>
    public Dictionary<string, FindingStatus>? Read(ToldAnswer told, bool deniesAll)
    {
        var said = new Dictionary<string, FindingStatus>(told.Kept);
        if (!told.Heard.OnlyCorrects && !told.Worries)
            foreach (var hint in told.Hints.Where(h => !IsDenied(h, told.Kept)))
                said[hint] = FindingStatus.Possible;
        if (!said.Keys.Any(Answers) && !(SaysOnly(told.Text) && Worries(said)))
            return null;
        // 'Not the first time' does not tell which of the others it is.
        if (!question.Multiple && question.Options.Count > 2 && said.Values.All(status => status == FindingStatus.Absent))
            return null;
        foreach (var option in Narrowed(said).ToList())
            said.TryAdd(option, FindingStatus.Possible);
        if (deniesAll)
        {
            foreach (var option in question.Options)
                said.TryAdd(option, FindingStatus.Absent);

            foreach (var place in said.Keys.Where(id => !told.Heard.OnlyCorrects && IsUnaskedPlace(id)).ToList())
                said.Remove(place);
        }

        return said;
    }

    /// <summary>'None. Breathing, chest, legs, the lot': who denies a list and names parts of the body cramps in none of them.</summary>
    public bool IsUnaskedPlace(string id) => !_kinds.Contains(FindingKind.Location) && content.Findings[id].Kind == FindingKind.Location;

    /// <summary>What is denied in clear words is not hinted at by them: 'neither chest pain nor shortness of breath'.</summary>
    private bool IsDenied(string hint, IReadOnlyDictionary<string, FindingStatus> said) =>
        said.Any(s => s.Value == FindingStatus.Absent && (s.Key == hint || closure.Implied(s.Key).Contains(hint)));

    /// <summary>
    /// What was heard, less places that were only borrowed from a symptom when something else was asked. Who tells it where nothing of the
    /// body was asked, as beside the consent, is heard as in an opening.
    /// </summary>
    public Dictionary<string, FindingStatus> Kept(HeardText heard)
    {
        var mentions = _kinds.Contains(FindingKind.Location) || (_onlySteers && !question.Open) ? heard.Mentions : [.. _wellPlaces.Without(heard).Where(m => !m.Borrowed)];
        return listener.Findings(heard with { Mentions = mentions }, question).ToDictionary(f => f.Id, f => f.Status);
    }

    /// <summary>What of the options the words only hint at.</summary>
    public IReadOnlyList<string> Hints(HeardText heard) => [.. listener.Hints(heard, question)];

    /// <summary>Something worrying is said to be there, or may be.</summary>
    public bool Worries(IReadOnlyDictionary<string, FindingStatus> said) => said.Any(s => IsWorrying(s.Key, s.Value));

    private bool IsWorrying(string id, FindingStatus status) => status > FindingStatus.Absent && content.Findings[id].Danger;

    /// <summary>'Only a bit dizzy' settles a list of signs though it names none of them; 'a bit dizzy' leaves the others open.</summary>
    private bool SaysOnly(ReadText text) => text.Count > 0 && text.Is(listener.Lexicon.ClassId(GrammarClass.Contrast), 0);

    /// <summary>A symptom that the list does not name is kept, but settles nothing.</summary>
    private bool Answers(string id)
    {
        var kind = content.Findings[id].Kind;
        if (_onlySteers)
            return true;
        if (IsUnaskedPlace(id))
            return false;
        return _asked.Contains(id)
            || closure.Implied(id).Any(_asked.Contains)
            || closure.Special(id).Any(_asked.Contains)
            || (OpenKinds.Contains(kind) && _kinds.Contains(kind));
    }

    /// <summary>A worrying answer that is wider than the options ('weakness' for 'weak leg' and 'weak arm') may be each of them.</summary>
    private IEnumerable<string> Narrowed(IReadOnlyDictionary<string, FindingStatus> said)
    {
        foreach (var (id, status) in said)
        {
            if (status == FindingStatus.Absent || !content.Findings[id].Danger || _asked.Contains(id))
                continue;
            var special = closure.Special(id);
            if (special.Any(s => said.TryGetValue(s, out var known) && known > FindingStatus.Absent))
                continue;
            foreach (var option in question.Options.Where(special.Contains))
                yield return option;
        }
    }
}
