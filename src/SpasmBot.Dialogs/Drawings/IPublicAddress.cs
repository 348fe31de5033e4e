using Microsoft.Bot.Schema;

namespace SpasmBot.Dialogs.Drawings;

/// <summary>Where the bot itself is found by those who show its messages.</summary>
public interface IPublicAddress
{
    /// <returns>
    /// An absolute address without a slash at its end; empty where the page that shows the messages is the bot's own, and a path is
    /// enough; null where it is not known.
    /// </returns>
    string? For(IActivity incoming);
}
