using Microsoft.AspNetCore.Http;
using SpasmBot.Turns;

namespace SpasmBot.DirectLine;

/// <summary>Reads a <see cref="StartRequest"/> and what follows from it.</summary>
internal static class StartRequests
{
    public static async Task<StartRequest> ReadAsync(HttpRequest request, DirectLineOptions options)
    {
        var body = await BodyText.ReadAsync(request, options.MaxActivityLength);
        return string.IsNullOrWhiteSpace(body) ? new StartRequest() : WireJson.Read<StartRequest>(body) ?? new StartRequest();
    }

    /// <summary>A new conversation of the user whom a server names, or of a new one.</summary>
    public static Grant User(StartRequest wish, int maxLength)
    {
        var (id, name) = (wish.User?.Id, wish.User?.Name);
        if (id?.Length > maxLength || name?.Length > maxLength)
            throw DirectLineException.BadArgument($"user.id and user.name may have {maxLength} characters");

        return new Grant(RandomId.New(), string.IsNullOrWhiteSpace(id) ? "dl_" + RandomId.New() : id, string.IsNullOrWhiteSpace(name) ? null : name);
    }

    public static IReadOnlyList<string> TrustedOrigins(StartRequest wish)
    {
        try
        {
            // One that is empty would be left out, and a list of none trusts every site.
            var origins = wish.TrustedOrigins ?? [];
            return origins.Exists(string.IsNullOrWhiteSpace) ? throw NoOrigin() : [.. new AllowedOrigins(origins).All];
        }
        catch (SettingException)
        {
            throw NoOrigin();
        }
    }

    private static DirectLineException NoOrigin() => DirectLineException.BadArgument("Every trusted origin must be one such as https://www.example.org");
}
