namespace SpasmBot.Triage.Content.Reading;

/// <summary>Where the ids and keys of the content stand, so that a problem that is found later can still name file and line.</summary>
internal sealed class Positions
{
    private readonly Dictionary<(string Part, string Id), (string File, int Line)> _places = [];

    public void Note(string part, string id, Node node) => _places.TryAdd((part, id), (node.File, node.Line));

    /// <summary>A problem of that id; of the part as a whole when the id stands nowhere.</summary>
    public ContentProblem Problem(string part, string id, string reason) =>
        _places.TryGetValue((part, id), out var place)
            ? new ContentProblem(place.File, place.Line, reason)
            : new ContentProblem(part, 0, reason);

    /// <summary>The file in which the id stands, relative to the content folder; the part when it stands nowhere.</summary>
    public string FileOf(string part, string id) => _places.TryGetValue((part, id), out var place) ? place.File : part;
}
