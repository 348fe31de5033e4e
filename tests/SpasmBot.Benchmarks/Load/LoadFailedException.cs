namespace SpasmBot.Benchmarks.Load;

/// <summary>The load generator gave up; it has said why.</summary>
internal sealed class LoadFailedException(LoadRequest request)
    : Exception($"The scenario '{request.Scenario}' failed with {request.AtOnce} conversations at once.");
