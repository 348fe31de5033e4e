namespace SpasmBot.Benchmarks.Run;

/// <param name="Seconds">How long each measurement takes.</param>
/// <param name="WarmUp">How long each server is talked to before, in seconds.</param>
/// <param name="Stored">How many conversations the larger of two stores holds.</param>
/// <param name="Parts">What is measured: waterfall, triage, stored; all when empty.</param>
internal sealed record RunOptions(int Seconds, int WarmUp, int Stored, IReadOnlyCollection<string> Parts)
{
    public const string Usage = """
        dotnet run -c Release --project tests/SpasmBot.Benchmarks [-- options] [waterfall] [triage] [stored]
          --seconds N    how long each measurement takes (10)
          --warm-up N    how long each server is talked to before (10)
          --million      a million conversations in the store, instead of 20,000 (needs about 5 GB and some minutes)
        """;

    private static readonly string[] AllParts = ["waterfall", "triage", "stored"];

    /// <summary>Null when the arguments are none of these.</summary>
    public static RunOptions? Parse(string[] args)
    {
        var options = new RunOptions(10, 10, 20_000, []);
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--million":
                    options = options with { Stored = 1_000_000 };
                    break;
                case "--seconds" when int.TryParse(args.ElementAtOrDefault(i + 1), out var seconds):
                    options = options with { Seconds = seconds };
                    i++;
                    break;
                case "--warm-up" when int.TryParse(args.ElementAtOrDefault(i + 1), out var seconds):
                    options = options with { WarmUp = seconds };
                    i++;
                    break;
                case var part when AllParts.Contains(part):
                    options = options with { Parts = [.. options.Parts, part] };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }

    public bool Has(string part) => Parts.Count == 0 || Parts.Contains(part);
}
