using Microsoft.Bot.Schema;

namespace SpasmBot.DirectLine;

/// <summary>Limits and names of the Direct Line endpoint.</summary>
public sealed class DirectLineOptions
{
    /// <summary><c>DirectLine:Secret</c>: opens every conversation and gives out tokens, for servers; null switches that off.</summary>
    public string? Secret { get; set; }

    /// <summary>How long a conversation's token lives. DirectLineJS renews it every 15 minutes, whatever it is told.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromSeconds(1800);

    /// <summary>How long a stream may be opened with the address that it was given.</summary>
    public TimeSpan StreamTicketLifetime { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long the bot's own page can come back to a conversation that nobody renewed a token of.</summary>
    public TimeSpan ResumeLifetime { get; set; } = TimeSpan.FromHours(24);

    /// <summary>The longest activity taken, in characters of its JSON.</summary>
    public int MaxActivityLength { get; set; } = 256 * 1024;

    /// <summary>The largest upload taken, all files together, in bytes.</summary>
    public long MaxUploadLength { get; set; } = 4 * 1024 * 1024;

    /// <summary>How many streams may be open at once in this process; more are refused.</summary>
    public int MaxStreams { get; set; } = 10_000;

    /// <summary>How long the start of a conversation waits for the bot's greeting, so that it is there when the client first looks.</summary>
    public TimeSpan GreetingWait { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The bot as clients see it.</summary>
    public ChannelAccount Bot { get; set; } = new("spasmbot", "SpasmBot", RoleTypes.Bot);
}
