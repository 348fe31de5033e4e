using System.Text;
using Microsoft.AspNetCore.Http;

namespace SpasmBot.DirectLine;

/// <summary>Reads the text of a request, as far as it may be long.</summary>
internal static class BodyText
{
    private const int MaxBytesOfCharacter = 4;
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="DirectLineException">413: longer. 415: not JSON by its content type. 400: not UTF-8.</exception>
    public static async Task<string> ReadAsync(HttpRequest request, int maxLength)
    {
        if (request.ContentLength > (long)maxLength * MaxBytesOfCharacter)
            throw TooLong(maxLength);

        if (request.ContentLength is 0 || !request.Body.CanRead)
            return string.Empty;

        var text = await ReadUpToAsync(request, maxLength);
        if (text.Length > 0 && !request.HasJsonContentType())
            throw new DirectLineException(415, "UnsupportedMediaType", "The content type must be application/json");
        return text;
    }

    private static async Task<string> ReadUpToAsync(HttpRequest request, int maxLength)
    {
        using var reader = new StreamReader(request.Body, Utf8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var text = new StringBuilder();
        var buffer = new char[8 * 1024];

        try
        {
            for (int read; (read = await reader.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0;)
            {
                if (text.Length + read > maxLength)
                    throw TooLong(maxLength);
                text.Append(buffer, 0, read);
            }
        }
        catch (DecoderFallbackException)
        {
            throw DirectLineException.BadArgument("The body is not UTF-8");
        }
        catch (BadHttpRequestException e)
        {
            throw e.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLong(maxLength) : DirectLineException.BadArgument("The body could not be read");
        }

        return text.ToString();
    }

    private static DirectLineException TooLong(int maxLength) => DirectLineException.TooLong($"The body is longer than {maxLength} characters");
}
