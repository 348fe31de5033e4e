using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Memory;

namespace SpasmBot.Dialogs.Bots;

/// <summary>Hands every turn to the root dialog and saves what it left in memory.</summary>
public sealed class DialogBot(RootDialog dialog, BotMemory memory, TimeProvider time) : ActivityHandler
{
    private static readonly TimeSpan SameMoment = TimeSpan.FromSeconds(10);

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var profile = await memory.ProfileAsync(turnContext, cancellationToken);
        if (profile.Language is not null)
            turnContext.Activity.Locale = profile.Language;
        await base.OnTurnAsync(turnContext, cancellationToken);
        await memory.SaveAsync(turnContext, cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Text is not null)
            turnContext.Activity.RemoveRecipientMention();
        return RunAsync(turnContext, cancellationToken);
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id)
            ? GreetAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        GreetAsync(turnContext, cancellationToken);

    // Web Chat on somebody else's page says 'webchat/join' where its channel sends no conversation update.
    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name == "webchat/join" ? GreetAsync(turnContext, cancellationToken) : Task.CompletedTask;

    // Prompts are silent on what is no message. To the person it was one that the bot could not read, and it is answered as such.
    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        turnContext.Activity.Type = ActivityTypes.Message;
        turnContext.Activity.Text = null;
        turnContext.Activity.Value = null;
        return RunAsync(turnContext, cancellationToken);
    }

    // A channel may announce the person in two ways at the same moment: the second is no news. Later it means that the page was
    // opened again, maybe empty, and the dialog says again where the conversation stands.
    private async Task GreetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var greetedAt = (await memory.TriageAsync(turnContext, cancellationToken)).GreetedAt;
        if (greetedAt is null || time.GetUtcNow() - greetedAt > SameMoment)
            await RunAsync(turnContext, cancellationToken);
    }

    private Task RunAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        dialog.RunAsync(turnContext, memory.Dialogs, cancellationToken);
}
