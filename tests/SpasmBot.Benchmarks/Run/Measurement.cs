using SpasmBot.Benchmarks.Load;
using SpasmBot.Benchmarks.Servers;

namespace SpasmBot.Benchmarks.Run;

/// <param name="AtOnce">Conversations held at the same time.</param>
/// <param name="CpuMilliseconds">Processor time of the server's process, a turn.</param>
/// <param name="AllocatedKilobytes">A turn; null where the server cannot tell.</param>
internal sealed record Measurement(string Name, int AtOnce, double TurnsPerSecond, double P50Milliseconds, double P99Milliseconds, double CpuMilliseconds, double? AllocatedKilobytes)
{
    public static async Task<Measurement> TakeAsync(string name, LoadProcess load, ServerProcess server, string scenario, int atOnce, int seconds)
    {
        var (cpu, allocated) = (server.Cpu, await server.AllocatedAsync());
        var result = await load.TalkAsync(server, scenario, atOnce, seconds);
        var turnCpu = (server.Cpu - cpu).TotalMilliseconds / result.Turns;
        var turnAllocated = (await server.AllocatedAsync() - allocated) / 1024.0 / result.Turns;
        return new Measurement(name, atOnce, result.Turns / result.Seconds, result.P50Milliseconds, result.P99Milliseconds, turnCpu, turnAllocated);
    }
}
