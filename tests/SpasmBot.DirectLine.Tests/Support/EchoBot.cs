using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SpasmBot.DirectLine.Tests.Support;

/// <summary>Greets whoever joins, says what was said, and does as it is told by a few words.</summary>
public sealed class EchoBot : IBot
{
    private readonly ConcurrentQueue<Activity> _received = [];

    /// <summary>What it had a turn for, in order.</summary>
    public IReadOnlyList<Activity> Received => [.. _received];

    /// <summary>How many turns it had.</summary>
    public int Turns => _received.Count;

    /// <summary>Whether it throws when somebody joins.</summary>
    public bool FailsAtStart { get; set; }

    /// <summary>What a turn for a message waits for before it answers.</summary>
    public Task MayAnswer { get; set; } = Task.CompletedTask;

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        _received.Enqueue(activity);

        if (activity.Type == ActivityTypes.ConversationUpdate && FailsAtStart)
            throw new InvalidOperationException("The bot was asked to fail.");
        if (activity.Type == ActivityTypes.Message)
            await MayAnswer;

        if (activity.Type == ActivityTypes.ConversationUpdate && activity.MembersAdded.Any(member => member.Id != activity.Recipient.Id))
            await turnContext.SendActivityAsync(MessageFactory.Text("Welcome"), cancellationToken);
        else if (activity.Type == ActivityTypes.Message)
            await AnswerAsync(turnContext, activity.Text, cancellationToken);
    }

    private static Task AnswerAsync(ITurnContext context, string? text, CancellationToken cancellationToken) => text switch
    {
        "fail" => throw new InvalidOperationException("The bot was asked to fail."),
        "type" => context.SendActivitiesAsync([new Activity(ActivityTypes.Typing), MessageFactory.Text("Typed")], cancellationToken),
        "trace" => context.SendActivitiesAsync([new Activity(ActivityTypes.Trace), MessageFactory.Text("Traced")], cancellationToken),
        "bye" => context.SendActivityAsync(new Activity(ActivityTypes.EndOfConversation), cancellationToken),
        "card" => context.SendActivityAsync(MessageFactory.Attachment(Card()), cancellationToken),
        "choices" => context.SendActivityAsync(Choices(), cancellationToken),
        _ => context.SendActivityAsync(MessageFactory.Text($"You said: {text}"), cancellationToken),
    };

    private static Attachment Card() => new()
    {
        ContentType = "application/vnd.microsoft.card.adaptive",
        Content = Newtonsoft.Json.Linq.JObject.Parse("""
            {
              "type": "AdaptiveCard", "version": "1.5",
              "body": [
                { "type": "TextBlock", "text": "Which of these do you have?", "weight": "bolder", "wrap": true },
                { "type": "Input.ChoiceSet", "id": "chosen", "isMultiSelect": true, "style": "expanded", "wrap": true, "label": "All that fit",
                  "choices": [ { "title": "Weakness in a leg or foot", "value": "weakness" }, { "title": "Numbness", "value": "numbness" } ] }
              ],
              "actions": [ { "type": "Action.Submit", "title": "Done" }, { "type": "Action.Submit", "title": "None of these" } ]
            }
            """),
    };

    private static IActivity Choices() => MessageFactory.SuggestedActions(
        ["Weakness in a leg or foot", "Numbness or tingling", "Trouble walking, or losing your balance", "None of these"],
        "Do you have **any** of these?");
}
