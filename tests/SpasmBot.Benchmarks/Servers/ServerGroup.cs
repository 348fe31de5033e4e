using SpasmBot.Benchmarks.Load;
using SpasmBot.Benchmarks.Run;

namespace SpasmBot.Benchmarks.Servers;

/// <summary>Servers that are measured in turn, side by side.</summary>
internal sealed class ServerGroup : IDisposable
{
    private readonly List<(Contestant Contestant, ServerProcess Server)> _members = [];

    /// <summary>Starts them all, and talks to each until it is warm.</summary>
    public static async Task<ServerGroup> StartAsync(LoadProcess load, IEnumerable<Contestant> contestants, int warmUp)
    {
        var group = new ServerGroup();
        try
        {
            foreach (var contestant in contestants)
            {
                group._members.Add((contestant, await contestant.Start()));
                await load.TalkAsync(group._members[^1].Server, contestant.Scenario, 16, warmUp);
            }

            return group;
        }
        catch
        {
            group.Dispose();
            throw;
        }
    }

    /// <summary>One measurement of each.</summary>
    public async Task<IReadOnlyList<Measurement>> MeasureAsync(LoadProcess load, int atOnce, int seconds)
    {
        var measured = new List<Measurement>();
        foreach (var (contestant, server) in _members)
            measured.Add(await Measurement.TakeAsync(contestant.Name, load, server, contestant.Scenario, atOnce, seconds));
        return measured;
    }

    /// <summary>Of each the median of some rounds, by turns a second.</summary>
    public async Task<IReadOnlyList<Measurement>> MedianAsync(LoadProcess load, int atOnce, int seconds, int rounds)
    {
        var all = new List<IReadOnlyList<Measurement>>();
        for (var round = 0; round < rounds; round++)
            all.Add(await MeasureAsync(load, atOnce, seconds));
        return [.. _members.Select((_, i) => all.Select(measured => measured[i]).OrderBy(m => m.TurnsPerSecond).ElementAt(rounds / 2))];
    }

    public void Dispose()
    {
        foreach (var (_, server) in _members)
            server.Dispose();
    }
}
