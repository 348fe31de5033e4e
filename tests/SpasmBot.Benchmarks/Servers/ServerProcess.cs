using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SpasmBot.Benchmarks.Servers;

/// <summary>A server as a process of its own. A server of this program says what it has allocated when it gets a line.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Process _process;
    private readonly bool _tellsAllocations;

    private ServerProcess(Process process, int port, bool tellsAllocations)
    {
        (_process, _tellsAllocations) = (process, tellsAllocations);
        Url = new Uri($"http://127.0.0.1:{port}/api/messages");
    }

    public Uri Url { get; }

    /// <summary>Processor time that the process has taken so far, in all its threads.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts this program as a server: role, port and settings are its arguments.</summary>
    public static Task<ServerProcess> OfThisProgramAsync(string role, params string[] settings)
    {
        var port = FreePort();
        return StartAsync("dotnet", [typeof(ServerProcess).Assembly.Location, "serve", role, $"{port}", .. settings], port, tellsAllocations: true);
    }

    /// <summary>Starts a server, and waits until it takes connections.</summary>
    public static async Task<ServerProcess> StartAsync(string command, string[] arguments, int port, bool tellsAllocations = false)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardInput = tellsAllocations, RedirectStandardOutput = tellsAllocations };
        var server = new ServerProcess(Process.Start(start)!, port, tellsAllocations);
        try
        {
            await server.WaitUntilUpAsync(port);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Bytes that the process has allocated so far; null where it cannot tell.</summary>
    public async Task<long?> AllocatedAsync()
    {
        if (!_tellsAllocations)
            return null;

        await _process.StandardInput.WriteLineAsync();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (AllocationTeller.Read(line) is { } allocated)
                return allocated;
        }

        throw new InvalidOperationException("The server has ended.");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task WaitUntilUpAsync(int port)
    {
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < Patience; await Task.Delay(50))
        {
            if (_process.HasExited)
                throw new InvalidOperationException("The server ended before it took a connection.");
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                // Not yet.
            }
        }

        throw new TimeoutException("The server takes no connections.");
    }
}
