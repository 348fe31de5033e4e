namespace SpasmBot.Benchmarks.Load;

internal sealed record LoadResult(int Turns, double Seconds, double P50Milliseconds, double P99Milliseconds);
