namespace SpasmBot.Benchmarks.Hearing;

/// <param name="P50">Milliseconds within which half of them were.</param>
/// <param name="P99">Milliseconds within which 99 of 100 were.</param>
internal sealed record Percentiles(double P50, double P99)
{
    public static Percentiles Of(List<double> milliseconds)
    {
        milliseconds.Sort();
        return new Percentiles(At(50), At(99));

        double At(int percent) => milliseconds[(milliseconds.Count - 1) * percent / 100];
    }
}
