using Microsoft.Bot.Builder;

namespace SpasmBot.Dialogs.Privacy;

/// <summary>All that is stored of the person whose turn it is, beyond the bot's own memory: messages, answers, what waits to be sent.</summary>
public interface IPersonsData
{
    /// <summary>Deletes it, in the commit of this turn.</summary>
    Task ForgetAsync(ITurnContext turnContext, CancellationToken cancellationToken);

    /// <summary>All of it as a JSON document, what this turn changes left out.</summary>
    Task<string> ExportAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}
