using System.Buffers;
using System.Text;
using System.Text.Json;

namespace SpasmBot.Messages;

/// <summary>Tells a body that can be an activity from one that cannot, and says why it cannot.</summary>
public static class ActivityBody
{
    /// <summary>The protocol's limit for an activity, in characters.</summary>
    public const int MaxCharacters = 256 * 1024;

    // A character takes four bytes of UTF-8 at the most.
    private const int MaxBytes = 4 * MaxCharacters;

    /// <summary>Reads the whole body and leaves it to be read again.</summary>
    /// <returns>The problem to answer with, or null when the body can be an activity.</returns>
    public static async Task<IResult?> CheckAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
            return Problem(StatusCodes.Status415UnsupportedMediaType, "The content type must be application/json.");
        if (request.ContentLength > MaxBytes || await ReadAsync(request, cancellationToken) is not { } body)
            return Problem(StatusCodes.Status413PayloadTooLarge, "An activity has at most 262,144 characters.");

        request.Body = new MemoryStream(body, writable: false);
        if (Encoding.UTF8.GetCharCount(body) > MaxCharacters)
            return Problem(StatusCodes.Status413PayloadTooLarge, "An activity has at most 262,144 characters.");
        return Reason(body) is { } reason ? Problem(StatusCodes.Status400BadRequest, reason) : null;
    }

    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream((int)(request.ContentLength ?? 1024));
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            for (int read; (read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                memory.Write(buffer, 0, read);
                if (memory.Length > MaxBytes)
                    return null;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return memory.ToArray();
    }

    private static string? Reason(byte[] body)
    {
        try
        {
            var json = new Utf8JsonReader(body);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
                return "The body must be a JSON object: an activity.";
            var hasType = false;
            while (json.Read() && json.CurrentDepth > 0)
            {
                if (json.CurrentDepth != 1 || json.TokenType != JsonTokenType.PropertyName)
                    continue;
                var isType = json.ValueTextEquals("type"u8);
                json.Read();
                hasType |= isType && json.TokenType == JsonTokenType.String && json.GetString()!.Length > 0;
                json.Skip();
            }

            // The reader throws on whatever follows the object.
            while (json.Read())
            {
            }

            return hasType ? null : "The activity has no 'type'.";
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            return "The body is not valid JSON.";
        }
    }

    private static IResult Problem(int status, string detail) => Results.Problem(statusCode: status, detail: detail);
}
