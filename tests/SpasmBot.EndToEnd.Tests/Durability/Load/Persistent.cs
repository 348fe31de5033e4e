using System.Diagnostics;
using System.Text;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>Asks again, as channels do, until there is an answer: the same request to one node after the other.</summary>
public sealed class Persistent : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static int _made = -1;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(20) };
    private readonly Uri[] _nodes;
    private int _node;

    /// <summary>One begins at the first node, the next at the second, and so on.</summary>
    public Persistent(params Uri[] nodes) => (_nodes, _node) = (nodes, (int)((uint)Interlocked.Increment(ref _made) % nodes.Length));

    /// <summary>How often a request had to be sent again.</summary>
    public int Repeats { get; private set; }

    /// <summary>How often a node said that it could not now (503).</summary>
    public int Refusals { get; private set; }

    /// <summary>How long to go on asking.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    public Uri Node => _nodes[_node];

    public Task<string> PostAsync(string path, string json, string? token = null) => AskAsync(HttpMethod.Post, path, json, token);

    public Task<string> GetAsync(string path, string? token = null) => AskAsync(HttpMethod.Get, path, null, token);

    public void Dispose() => _http.Dispose();

    private async Task<string> AskAsync(HttpMethod method, string path, string? json, string? token)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(Pause))
        {
            if (await TryAsync(method, path, json, token) is { } body)
                return body;

            Repeats++;
            _node = (_node + 1) % _nodes.Length;
            Assert.True(watch.Elapsed < Patience, $"No answer to {method} {path} in {watch.Elapsed}.");
        }
    }

    // Null where it is right to ask again: no answer, or a clear 'not now'. Anything else is a failure of the bot.
    private async Task<string?> TryAsync(HttpMethod method, string path, string? json, string? token)
    {
        try
        {
            using var request = new HttpRequestMessage(method, new Uri(Node, path)) { Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json") };
            if (token is not null)
                request.Headers.Authorization = new("Bearer", token);
            using var answer = await _http.SendAsync(request);
            var body = await answer.Content.ReadAsStringAsync();
            if (answer.IsSuccessStatusCode)
                return body;

            Assert.True((int)answer.StatusCode == 503, $"{method} {path} was answered {(int)answer.StatusCode}: {body}");
            Assert.True(answer.Headers.RetryAfter?.Delta > TimeSpan.Zero, $"{method} {path} was answered 503 without Retry-After: {body}");
            Refusals++;
            return null;
        }
        catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException or IOException)
        {
            return null;
        }
    }
}
