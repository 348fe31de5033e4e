namespace SpasmBot.Triage.Content;

/// <param name="UpTo">The greatest number that it holds; null: any.</param>
public sealed record QuantityBucket(decimal? UpTo, string Finding);
