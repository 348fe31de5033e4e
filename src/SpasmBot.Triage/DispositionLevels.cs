namespace SpasmBot.Triage;

/// <summary>The ids by which content files and messages name the levels, e.g. <c>consultation-24h</c>.</summary>
public static class DispositionLevels
{
    private static readonly string[] Ids = ["self-care", "consultation", "consultation-24h", "emergency", "emergency-ambulance"];

    public static string ToId(this DispositionLevel level) => Ids[(int)level];

    /// <exception cref="FormatException">There is no level of that id.</exception>
    public static DispositionLevel Parse(string id) =>
        TryParse(id, out var level)
            ? level
            : throw new FormatException($"There is no level '{id}': it is one of {string.Join(", ", Ids)}.");

    public static bool TryParse(string? id, out DispositionLevel level)
    {
        var index = Array.IndexOf(Ids, id);
        level = (DispositionLevel)Math.Max(index, 0);
        return index >= 0;
    }
}
