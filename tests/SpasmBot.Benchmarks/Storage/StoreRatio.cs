namespace SpasmBot.Benchmarks.Storage;

/// <summary>A line of the README: what is compared, and how often the one goes into the other.</summary>
internal sealed record StoreRatio(string What, double Ratio);
