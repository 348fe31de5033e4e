using System.Text.Json;

namespace SpasmBot.Benchmarks.Load;

/// <summary>The load generator's process: a request a line comes in, a result a line goes out.</summary>
internal static class LoadLoop
{
    public static async Task<int> RunAsync()
    {
        using var talker = new Talker();
        while (await Console.In.ReadLineAsync() is { } line)
        {
            try
            {
                var result = await talker.TalkAsync(JsonSerializer.Deserialize<LoadRequest>(line)!);
                Console.WriteLine(JsonSerializer.Serialize(result));
            }
            catch (Exception failed) when (failed is WrongReplyException or HttpRequestException)
            {
                Console.Error.WriteLine(failed.Message);
                return 1;
            }
        }

        return 0;
    }
}
