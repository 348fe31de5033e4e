using Microsoft.Data.Sqlite;
using SpasmBot.EndToEnd.Tests.Harness;
using Xunit.Abstractions;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>There is no room any more for the file of SQLite.</summary>
[Collection(OneByOne.Name)]
public sealed class FullDiskTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_file_that_may_not_grow_refuses_turns_stays_whole_and_goes_on_when_it_may()
    {
        await using var place = Place.File();
        using var node = new Node(place.Settings, limitsFiles: true);
        await node.StartedAsync();
        await FillAsync(node, place.Database, full: () => LimitAsync(node, "1500000"), room: () => LimitAsync(node, "unlimited"));
    }

    [SkippableFact]
    public async Task A_disk_that_is_full_refuses_turns_keeps_the_database_whole_and_goes_on_when_there_is_room()
    {
        Skip.IfNot(Environment.UserName == "root", "Only root can make a small disk. The file that may not grow is the same for everybody.");
        var disk = Directory.CreateTempSubdirectory("spasmbot-disk-").FullName;
        await ToolAsync("mount", "-t", "tmpfs", "-o", "size=64m", "none", disk);
        try
        {
            await using var place = Place.File(disk);
            using var node = new Node(place.Settings);
            await node.StartedAsync();
            var ballast = Path.Combine(disk, "ballast");
            await FillAsync(node, place.Database, full: () => Task.Run(() => Fill(ballast)), room: () => Task.Run(() => File.Delete(ballast)));
        }
        finally
        {
            await ToolAsync("umount", "-l", disk);
            Directory.Delete(disk);
        }
    }

    private async Task FillAsync(Node node, string database, Func<Task> full, Func<Task> room)
    {
        var seed = Long.Seed();
        await using var crowd = await Crowd.GatherAsync(seed, each: 3, node.Address);
        crowd.Start();
        await crowd.HasGoneOnAsync(TimeSpan.FromSeconds(30));

        await full();
        await crowd.AreRefusedAsync(times: 100, TimeSpan.FromSeconds(60));
        Assert.Equal("ok", Check(database));
        using (var http = new HttpClient { BaseAddress = node.Address })
            Assert.Equal(503, (int)(await http.GetAsync("readyz")).StatusCode);

        await room();
        await crowd.HasGoneOnAsync(TimeSpan.FromSeconds(15));
        await crowd.CheckAsync();
        await node.ReadyAsync();
        Assert.Equal("ok", Check(database));
        output.WriteLine($"Seed {seed}: {crowd.Refusals} refusals, {crowd.Acknowledged} turns acknowledged, all went on after {crowd.LongestPause.TotalSeconds:0.0} s.");
    }

    // To the last byte. There must be much more room afterwards than the crowd can fill: some 4 MB are only the log that waits for its checkpoint.
    private static void Fill(string ballast)
    {
        using var file = File.Create(ballast, bufferSize: 1);
        try
        {
            while (true)
                file.Write(new byte[4096]);
        }
        catch (IOException)
        {
            // It is full.
        }
    }

    private static string? Check(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return command.ExecuteScalar() as string;
    }

    private static Task LimitAsync(Node node, string bytes) => ToolAsync("prlimit", $"--pid={node.ProcessId}", $"--fsize={bytes}:unlimited");

    private static async Task ToolAsync(string command, params string[] arguments)
    {
        using var tool = LocalProcess.Start(Path.GetTempPath(), new Dictionary<string, string>(), command, arguments);
        Assert.True(await tool.ExitAsync(TimeSpan.FromSeconds(20)) == 0, tool.Output);
    }
}
