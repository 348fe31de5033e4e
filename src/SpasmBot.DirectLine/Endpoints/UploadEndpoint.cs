using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Schema;

namespace SpasmBot.DirectLine;

/// <summary>
/// /conversations/{id}/upload: a message with files. The bot reads no files, so none is kept: it is told their names and types, and
/// can say so in words.
/// </summary>
internal static class UploadEndpoint
{
    private const string ActivityType = "application/vnd.microsoft.activity";
    private const int MaxFiles = 10;
    private const int MaxNameLength = 256;

    public static void MapUpload(this RouteGroupBuilder group) => group.MapPost("/conversations/{conversationId}/upload", PostAsync);

    private static async Task<IResult> PostAsync(
        string conversationId, HttpRequest request, Gatekeeper gatekeeper, ConversationDirectory conversations, InboundActivity inbound, DirectLineOptions options,
        IRequestLimits limits)
    {
        var caller = await gatekeeper.IdentifyAsync(request);
        caller.MustHave(conversationId);

        if (!request.HasFormContentType)
            throw new DirectLineException(415, "UnsupportedMediaType", "The content type must be multipart/form-data");

        var form = await ReadAsync(request, options);
        var message = inbound.Read(await TextAsync(form, options) ?? "{\"type\":\"message\"}", caller, conversationId);
        message.Attachments = [.. form.Files.Where(file => !IsActivity(file)).Select(Described)];

        if (limits.OnMessage(message.ChannelId, conversationId, message.From.Id) is { } wait)
            throw DirectLineException.TooOften(wait);

        var post = await conversations[conversationId].PostAsync(message, request.HttpContext.RequestAborted);
        await post.Turn;
        return Answer.Ok(new { id = post.ActivityId });
    }

    private static async Task<IFormCollection> ReadAsync(HttpRequest request, DirectLineOptions options)
    {
        try
        {
            var limits = new FormOptions { MultipartBodyLengthLimit = options.MaxUploadLength, ValueCountLimit = MaxFiles, ValueLengthLimit = options.MaxActivityLength };
            request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, limits));

            if (request.ContentLength > options.MaxUploadLength)
                throw DirectLineException.TooLong($"The files are larger than {options.MaxUploadLength} bytes");
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return form.Files.Count <= MaxFiles + 1 ? form : throw DirectLineException.BadArgument($"At most {MaxFiles} files go with a message");
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException or IOException)
        {
            throw DirectLineException.BadArgument("The form is malformed or larger than allowed");
        }
    }

    // DirectLineJS sends the activity as a file named 'blob', others as a field.
    private static async Task<string?> TextAsync(IFormCollection form, DirectLineOptions options)
    {
        if (form.Files.FirstOrDefault(IsActivity) is not { } part)
            return form["activity"] is [{ Length: > 0 } field] ? field : null;

        if (part.Length > options.MaxActivityLength * 4L)
            throw DirectLineException.TooLong("The activity is too long");

        using var reader = new StreamReader(part.OpenReadStream());
        var text = await reader.ReadToEndAsync();
        return text.Length <= options.MaxActivityLength ? text : throw DirectLineException.TooLong("The activity is too long");
    }

    private static bool IsActivity(IFormFile file) => file.Name == "activity" || IsOfType(file, ActivityType);

    private static bool IsOfType(IFormFile file, string type) =>
        file.ContentType?.Split(';')[0].Trim().Equals(type, StringComparison.OrdinalIgnoreCase) == true;

    private static Attachment Described(IFormFile file)
    {
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        return new Attachment { ContentType = AcceptedType(file), Name = name.Length <= MaxNameLength ? name : name[..MaxNameLength] };
    }

    private static string AcceptedType(IFormFile file)
    {
        string[] accepted = ["image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf", "text/plain"];
        return accepted.FirstOrDefault(type => IsOfType(file, type))
            ?? throw new DirectLineException(415, "UnsupportedMediaType", $"Files may be {string.Join(", ", accepted)}");
    }
}
