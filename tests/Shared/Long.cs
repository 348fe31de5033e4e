namespace SpasmBot.Tests.Shared;

/// <summary>What depends on whether the tests run in their long form (<c>tests/run --long</c>).</summary>
internal static class Long
{
    private const int OrdinarySeed = 20261122;

    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("SPASMBOT_LONG") == "1";

    public static T Form<T>(T form, T ordinarily) => IsLong ? form : ordinarily;

    /// <summary>
    /// A new seed in the long form, and always the same in the plain one, so that a plain run says the same twice. SPASMBOT_SEED sets it, to see a
    /// run again. Every test tells its own.
    /// </summary>
    public static int Seed() =>
        int.TryParse(Environment.GetEnvironmentVariable("SPASMBOT_SEED"), out var given) ? given
        : IsLong ? Random.Shared.Next(100_000_000)
        : OrdinarySeed;
}
