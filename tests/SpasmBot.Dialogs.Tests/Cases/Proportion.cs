using System.Globalization;

namespace SpasmBot.Dialogs.Tests.Cases;

/// <summary>So many of so many, with the interval in which the true rate lies with 95% confidence, by E. B. Wilson's score (1927).</summary>
public readonly record struct Proportion(int Count, int Of)
{
    private const double Z = 1.959964;

    public double Rate => (double)Count / Of;

    public (double Low, double High) Interval
    {
        get
        {
            var (z2, n) = (Z * Z, (double)Of);
            var centre = (Rate + z2 / (2 * n)) / (1 + z2 / n);
            var half = Z / (1 + z2 / n) * Math.Sqrt(Rate * (1 - Rate) / n + z2 / (4 * n * n));
            return (Math.Max(0, centre - half), Math.Min(1, centre + half));
        }
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count} of {Of}, {Rate:0.0%} ({Interval.Low:0.0%} to {Interval.High:0.0%})");
}
