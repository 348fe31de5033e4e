using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Privacy;
using SpasmBot.Turns;

namespace SpasmBot.Privacy;

/// <summary>What the store holds of the person whose turn it is.</summary>
public sealed class PersonsData(IPersonalData data) : IPersonsData
{
    public Task ForgetAsync(ITurnContext turnContext, CancellationToken cancellationToken) => data.ForgetAsync(Scope(turnContext), cancellationToken);

    public Task<string> ExportAsync(ITurnContext turnContext, CancellationToken cancellationToken) => data.ExportAsync(Scope(turnContext), cancellationToken);

    private static PersonalScope Scope(ITurnContext turnContext) => new(ConversationKey.Of(turnContext.Activity), turnContext.Activity.From?.Id);
}
