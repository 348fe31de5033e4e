using System.Buffers;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads and writes the bodies of requests and answers.</summary>
public static class HttpHelper
{
    /// <summary>How activities look in JSON.</summary>
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        MaxDepth = MaxDepth,

        // '$ref' and its like are data: as references they could make what cannot be written again.
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
    };

    /// <summary>A serializer of these settings.</summary>
    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(BotMessageSerializerSettings);

    // Deeper than any card, and shallow enough that to write it again cannot exhaust the stack.
    private const int MaxDepth = 128;

    /// <summary>Reads the body of a request, which is as long as the host lets it be.</summary>
    /// <returns>What it says; the default of <typeparamref name="T"/> if it is not JSON, or not of that shape.</returns>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);

        var (body, length) = await ReadBodyAsync(request).ConfigureAwait(false);
        try
        {
            using var text = new PooledReader(body.AsSpan(0, length));
            using var json = new JsonTextReader(text) { ArrayPool = SharedChars.Instance };
            return BotMessageSerializer.Deserialize<T>(json);
        }
        catch (JsonException)
        {
            return default;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(body);
        }
    }

    /// <summary>Answers a request: with 200 and no body if there is no <paramref name="invokeResponse"/>.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);

        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body == null)
            return;

        // Into memory first: what cannot be written as JSON must not end as half an answer.
        using var text = new PooledText();
        using (var json = new JsonTextWriter(text) { ArrayPool = SharedChars.Instance, CloseOutput = false })
            BotMessageSerializer.Serialize(json, invokeResponse.Body);

        response.ContentType = "application/json";
        var body = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Written.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(text.Written, body);
            response.ContentLength = length;
            await response.Body.WriteAsync(body.AsMemory(0, length)).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(body);
        }
    }

    private static async Task<(byte[] Body, int Length)> ReadBodyAsync(HttpRequest request)
    {
        // One byte more than announced, so that the end is seen without growing. What is announced is not trusted far.
        var body = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(request.ContentLength + 1 ?? 4096, 1, 64 * 1024));
        var aborted = request.HttpContext?.RequestAborted ?? CancellationToken.None;
        var length = 0;
        while (true)
        {
            if (length == body.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(body.Length * 2);
                body.CopyTo(larger, 0);
                ArrayPool<byte>.Shared.Return(body);
                body = larger;
            }

            var read = await request.Body.ReadAsync(body.AsMemory(length), aborted).ConfigureAwait(false);
            if (read == 0)
                return (body, length);
            length += read;
        }
    }
}
