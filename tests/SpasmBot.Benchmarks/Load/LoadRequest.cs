namespace SpasmBot.Benchmarks.Load;

/// <param name="AtOnce">How many conversations are held at the same time.</param>
/// <param name="Seconds">How long, one conversation after the other; 0: each one once.</param>
/// <param name="Run">In the ids of all conversations and users, so that none comes twice.</param>
internal sealed record LoadRequest(Uri Url, string Scenario, int AtOnce, int Seconds, int Run);
