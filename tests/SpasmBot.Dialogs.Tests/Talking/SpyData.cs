using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Privacy;

namespace SpasmBot.Dialogs.Tests.Talking;

/// <summary>Stands for what the store keeps beside the bot's memory.</summary>
public sealed class SpyData : IPersonsData
{
    public const string Document = "{\"messages\":[\"my calf cramps\"]}";

    public int Forgotten { get; private set; }

    public Task ForgetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        Forgotten++;
        return Task.CompletedTask;
    }

    public Task<string> ExportAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.FromResult(Document);
}
