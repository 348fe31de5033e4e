using SpasmBot.Turns;

namespace SpasmBot.DirectLine;

/// <summary>The sites, besides the bot's own, whose pages may talk to Direct Line and frame the chat page.</summary>
public sealed class AllowedOrigins
{
    /// <summary>The setting that lists them: an array, or one text with commas, semicolons or blanks between.</summary>
    public const string Setting = "DirectLine:AllowedOrigins";

    private static readonly char[] Separators = [',', ';', ' '];
    private readonly HashSet<string> _origins;

    /// <param name="origins">Each a scheme, a host and perhaps a port, as browsers send them: <c>https://www.example.org</c>.</param>
    /// <exception cref="SettingException">One of them is no origin.</exception>
    public AllowedOrigins(IEnumerable<string> origins) =>
        _origins = origins
            .SelectMany(origin => origin.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(Normalise)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The origins, each once.</summary>
    public IReadOnlyCollection<string> All => _origins;

    /// <summary>Whether the value of an <c>Origin</c> header is one of them.</summary>
    public bool Contains(string origin) => _origins.Contains(origin);

    private static string Normalise(string origin)
    {
        // A path, a user or a wildcard would never match what a browser sends, and so silently shut the site out.
        var isOrigin = Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.PathAndQuery == "/" && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
            && !origin.Contains('*');

        return isOrigin
            ? uri!.GetLeftPart(UriPartial.Authority).ToLowerInvariant()
            : throw new SettingException(Setting, $"'{origin}' is not an origin such as https://www.example.org");
    }
}
