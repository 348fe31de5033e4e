using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using SpasmBot.Dialogs.Language;
using SpasmBot.Dialogs.Memory;

namespace SpasmBot.Dialogs.Bots;

/// <summary>Hands every turn to the root dialog and saves what it left in memory.</summary>
public sealed class DialogBot(RootDialog dialog, BotMemory memory, PersonsLanguage language, TimeProvider time) : ActivityHandler
{
    private static readonly TimeSpan SameMoment = TimeSpan.FromSeconds(10);

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        NoNulls.In(turnContext.Activity);
        language.Settle(turnContext.Activity, await memory.ProfileAsync(turnContext, cancellationToken));
        await base.OnTurnAsync(turnContext, cancellationToken);
        await memory.SaveAsync(turnContext, cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        RemoveMention(turnContext.Activity);
        return RunAsync(turnContext, cancellationToken);
    }

    // A mention in a shape that nobody knows stays in the text: the words beside it count.
    private static void RemoveMention(IMessageActivity message)
    {
        try
        {
            if (message is { Text: not null, Recipient.Id: not null } && message.GetMentions().All(mention => mention.Mentioned is not null))
                message.RemoveRecipientMention();
        }
        catch (JsonException)
        {
        }
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
        turnContext.Activity.Name switch
        {
            "webchat/join" => GreetAsync(turnContext, cancellationToken),
            ActivityEventNames.ContinueConversation => RunAsync(turnContext, cancellationToken), // something has come due
            _ => Task.CompletedTask,
        };

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
