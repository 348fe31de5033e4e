namespace SpasmBot.Benchmarks.Run;

/// <param name="Seconds">How long each measurement takes.</param>
/// <param name="WarmUp">How long each server is talked to before, in seconds.</param>
/// <param name="Stored">How many conversations the larger of two stores holds.</param>
/// <param name="Readme">Whether the README gets the ratios.</param>
/// <param name="Parts">What is measured; all when empty.</param>
internal sealed record RunOptions(int Seconds, int WarmUp, int Stored, bool Readme, IReadOnlyCollection<string> Parts)
{
    public const string Usage = """
        dotnet run -c Release --project tests/SpasmBot.Benchmarks [-- options] [hearing] [waterfall] [triage] [durable] [stored]
          --seconds N    how long each measurement takes (4)
          --warm-up N    how long each server is talked to before (15)
          --stored N     how many conversations the larger store holds (1000000, which needs about 5 GB for a while)
          --readme       measure everything, and write the ratios into README.md
        """;

    private static readonly string[] AllParts = ["hearing", "waterfall", "triage", "durable", "stored"];

    /// <summary>Null when the arguments are none of these.</summary>
    public static RunOptions? Parse(string[] args)
    {
        var options = new RunOptions(4, 15, 1_000_000, false, []);
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--readme":
                    options = options with { Readme = true };
                    break;
                case "--seconds" when int.TryParse(args.ElementAtOrDefault(i + 1), out var seconds):
                    options = options with { Seconds = seconds };
                    i++;
                    break;
                case "--warm-up" when int.TryParse(args.ElementAtOrDefault(i + 1), out var seconds):
                    options = options with { WarmUp = seconds };
                    i++;
                    break;
                case "--stored" when int.TryParse(args.ElementAtOrDefault(i + 1), out var stored):
                    options = options with { Stored = stored };
                    i++;
                    break;
                case var part when AllParts.Contains(part):
                    options = options with { Parts = [.. options.Parts, part] };
                    break;
                default:
                    return null;
            }
        }

        // Half a table in the README would look like a whole one.
        return options.Readme && options.Parts.Count > 0 ? null : options;
    }

    public bool Has(string part) => Parts.Count == 0 || Parts.Contains(part);
}
