namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>What depends on whether the tests run in their long form (`tests/run --long`).</summary>
public static class Long
{
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("SPASMBOT_LONG") == "1";

    public static T Form<T>(T form, T ordinarily) => IsLong ? form : ordinarily;

    /// <summary>A new seed, or the one of SPASMBOT_SEED to see a run again. Every test prints its own.</summary>
    public static int Seed() => int.TryParse(Environment.GetEnvironmentVariable("SPASMBOT_SEED"), out var given) ? given : Random.Shared.Next(1_000_000);
}
