using System.Runtime.Serialization;

namespace SpasmBot.Triage;

/// <summary>
/// What is known in one triage: statements in the order in which they were made. Of each finding the highest status holds,
/// so that the order of answers never matters and a later 'none of these' never talks a red flag away.
/// Only <see cref="Statements"/> is stored.
/// </summary>
[DataContract]
public sealed class ClinicalCase
{
    [DataMember]
    public List<Statement> Statements { get; init; } = [];

    /// <summary>Every finding ever mentioned, in the order of the first mention.</summary>
    public IReadOnlyDictionary<string, FindingStatus> Findings
    {
        get
        {
            var folded = new OrderedDictionary<string, FindingStatus>(Statements.Sum(s => s.Findings.Count));
            foreach (var statement in Statements)
                foreach (var (id, status) in statement.Findings)
                    folded[id] = folded.TryGetValue(id, out var earlier) && earlier > status ? earlier : status;
            return folded;
        }
    }

    /// <summary>Null: never mentioned.</summary>
    public FindingStatus? this[string findingId]
    {
        get
        {
            FindingStatus? highest = null;
            foreach (var statement in Statements)
                if (statement.Findings.TryGetValue(findingId, out var status) && (highest is null || status > highest))
                    highest = status;
            return highest;
        }
    }

    /// <summary>Present, or possible.</summary>
    public bool Has(string findingId) => this[findingId] is FindingStatus.Present or FindingStatus.Possible;

    /// <summary>The spasm was said to be over, and nowhere to go on.</summary>
    public bool IsGone => Has("gone") && !Has("still-going");

    /// <summary>The finding was said before, and as surely.</summary>
    public bool Knows(string findingId, FindingStatus status) => this[findingId] >= status;

    public bool Answered(string questionId) => Statements.Exists(s => s.QuestionId == questionId);

    public void Add(Statement statement) => Statements.Add(statement);

    /// <param name="corrected">Ids of findings that the statement takes back.</param>
    public void Add(Statement statement, IEnumerable<string> corrected)
    {
        foreach (var finding in corrected)
            Retract(finding);
        Add(statement);
    }

    /// <summary>What changes in the copy does not change here.</summary>
    public ClinicalCase Copy() => new() { Statements = [.. Statements.Select(s => s with { Findings = new(s.Findings) })] };

    /// <summary>A correction, 'it is my thigh, not my calf': takes the finding out of everything said so far.</summary>
    public void Retract(string findingId)
    {
        foreach (var statement in Statements)
            statement.Findings.Remove(findingId);
    }

    /// <summary>'Back': takes away the last answer to a question, with all that was said after it. Null when no question was answered.</summary>
    public Statement? TakeBackLast()
    {
        var index = Statements.FindLastIndex(s => s.QuestionId is not null);
        if (index < 0)
            return null;
        var taken = Statements[index];
        Statements.RemoveRange(index, Statements.Count - index);
        return taken;
    }
}
