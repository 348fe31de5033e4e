namespace SpasmBot.Triage.Content;

/// <summary>Something that people give a number for, and what the number means.</summary>
/// <param name="UnitSeconds">The seconds of its unit, when it is a stretch of time; null when it is a bare number.</param>
/// <param name="Reads">The number classes that may stand for it when it is asked for: number, time, rate, score.</param>
/// <param name="Buckets">Rising; the first whose limit holds the number decides.</param>
public sealed record Quantity(string Id, decimal? UnitSeconds, IReadOnlyList<string> Reads, IReadOnlyList<QuantityBucket> Buckets)
{
    /// <summary>The finding for a number in this quantity's unit; null above the last limit.</summary>
    public string? FindingFor(decimal value) => Buckets.FirstOrDefault(b => b.UpTo is null || value <= b.UpTo)?.Finding;
}
