using System.Globalization;

namespace SpasmBot.Benchmarks.Servers;

/// <summary>Answers each line of the standard input with what the process has allocated, until the input ends; then the process ends.</summary>
internal static class AllocationTeller
{
    private const string Prefix = "allocated=";

    public static void Start() => new Thread(Tell) { IsBackground = true }.Start();

    /// <summary>The bytes, when the line is such an answer.</summary>
    public static long? Read(string line) =>
        line.StartsWith(Prefix, StringComparison.Ordinal) ? long.Parse(line[Prefix.Length..], CultureInfo.InvariantCulture) : null;

    private static void Tell()
    {
        // The precise count stops all threads for it, and was once seen to go back; what this one leaves out is some kilobytes a thread.
        while (Console.ReadLine() != null)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{GC.GetTotalAllocatedBytes(precise: false)}"));

        // Whoever measured is gone.
        Environment.Exit(0);
    }
}
