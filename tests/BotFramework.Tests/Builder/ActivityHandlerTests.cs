using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder;

public class ActivityHandlerTests
{
    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "message update")]
    [InlineData(ActivityTypes.MessageDelete, "message delete")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "command result")]
    [InlineData("anything", "unrecognized")]
    public async Task Each_type_of_activity_has_its_method(string type, string called)
    {
        var bot = new Recorder();

        await bot.OnTurnAsync(Turns.Of(type));

        Assert.Equal([called], bot.Calls);
    }

    [Theory]
    [InlineData("u1 b1", null, "added 2")]
    [InlineData("b1", null, null)]
    [InlineData(null, "u1", "removed 1")]
    [InlineData(null, "b1", null)]
    [InlineData("u1", "u2", "added 1")]
    [InlineData("b1", "u2", null)]
    public async Task Members_who_come_or_go_are_told_unless_it_is_the_bot_alone(string? added, string? removed, string? called)
    {
        var bot = new Recorder();

        await bot.OnTurnAsync(Turns.Of(ActivityTypes.ConversationUpdate, activity =>
        {
            activity.MembersAdded = Accounts(added);
            activity.MembersRemoved = Accounts(removed);
        }));

        Assert.Equal(called == null ? [] : [called], bot.Calls);
    }

    [Fact]
    public async Task Reactions_that_come_are_told_before_those_that_go()
    {
        var bot = new Recorder();

        await bot.OnTurnAsync(Turns.Of(ActivityTypes.MessageReaction, activity =>
        {
            activity.ReactionsAdded = [new MessageReaction("like")];
            activity.ReactionsRemoved = [new MessageReaction("sad")];
        }));

        Assert.Equal(["reaction like", "no reaction sad"], bot.Calls);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    [InlineData("else", null)]
    public async Task Installation_has_a_method_for_either_way(string action, string? called)
    {
        var bot = new Recorder();

        await bot.OnTurnAsync(Turns.Of(ActivityTypes.InstallationUpdate, activity => activity.Action = action));

        Assert.Equal(called == null ? [] : [called], bot.Calls);
    }

    [Fact]
    public async Task A_token_is_no_event_like_others()
    {
        var bot = new Recorder();

        await bot.OnTurnAsync(Turns.Of(ActivityTypes.Event, activity => activity.Name = "tokens/response"));

        Assert.Equal(["token"], bot.Calls);
    }

    [Theory]
    [InlineData("unknown/name", null, 501, null)]
    [InlineData(null, null, 501, null)]
    [InlineData("signin/verifyState", null, 501, null)]
    [InlineData("adaptiveCard/action", null, 400, "Missing value property")]
    [InlineData("adaptiveCard/action", "{}", 400, "Missing action property")]
    [InlineData("adaptiveCard/action", "{\"action\":[]}", 400, "Value property is not properly formed")]
    [InlineData("adaptiveCard/action", "{\"action\":{\"type\":\"Action.Submit\"}}", 400, "The action 'Action.Submit'is not supported.")]
    [InlineData("adaptiveCard/action", "{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"go\"}}", 200, null)]
    public async Task An_invoke_is_answered_with_a_status(string? name, string? value, int status, string? error)
    {
        var answer = await InvokeAsync(new Recorder(), name, value);

        Assert.Equal(status, answer.Status);
        if (error != null)
            Assert.Equal(error, ((Error)((AdaptiveCardInvokeResponse)answer.Body).Value).Message);
    }

    [Fact]
    public async Task The_answer_to_a_card_is_the_body_of_the_response()
    {
        var answer = await InvokeAsync(new Recorder(), "adaptiveCard/action", "{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"go\"}}");

        Assert.Equal("went: go", ((AdaptiveCardInvokeResponse)answer.Body).Value);
    }

    [Theory]
    [InlineData("test", null, "Missing value property for search")]
    [InlineData("test", "{\"queryText\":\"calf\"}", "Missing kind property for search")]
    [InlineData("msteams", "{\"kind\":\"search\"}", "Missing queryText property for search")]
    [InlineData("msteams", "{\"queryText\":\"calf\"}", null)]
    [InlineData("test", "{\"kind\":\"typeahead\",\"queryText\":\"calf\",\"queryOptions\":{\"skip\":\"far\"}}", "Value property is not valid for search")]
    public async Task A_search_needs_a_text_and_on_any_channel_but_Teams_a_kind(string channel, string? value, string? error)
    {
        var answer = await InvokeAsync(new Recorder(), "application/search", value, channel);

        Assert.Equal(error == null ? 200 : 400, answer.Status);
        var body = Assert.IsAssignableFrom<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal(error ?? "found: calf (search)", body.Value is Error refusal ? refusal.Message : body.Value);
    }

    [Fact]
    public async Task An_answer_that_the_bot_has_sent_itself_is_the_only_one()
    {
        var turn = Turns.Of(ActivityTypes.Invoke, activity => activity.DeliveryMode = DeliveryModes.ExpectReplies);
        var own = new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 418 } };
        await turn.SendActivityAsync(own);

        await new Recorder().OnTurnAsync(turn);

        Assert.Same(own, turn.BufferedReplyActivities.Single());
    }

    [Fact]
    public async Task A_turn_needs_an_activity_with_a_type()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => new Recorder().OnTurnAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(() => new Recorder().OnTurnAsync(Turns.Of(change: activity => activity.Type = null)));
    }

    private static List<ChannelAccount>? Accounts(string? ids) => ids?.Split(' ').Select(id => new ChannelAccount(id)).ToList();

    private static async Task<InvokeResponse> InvokeAsync(ActivityHandler bot, string? name, string? value, string channel = "test")
    {
        var turn = Turns.Of(ActivityTypes.Invoke, activity =>
        {
            activity.DeliveryMode = DeliveryModes.ExpectReplies;
            activity.ChannelId = channel;
            activity.Name = name;
            activity.Value = value == null ? null : JObject.Parse(value);
        });
        await bot.OnTurnAsync(turn);
        return (InvokeResponse)turn.BufferedReplyActivities.Single().Value;
    }

    private sealed class Recorder : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("message update");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("message delete");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note($"added {membersAdded.Count}");

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note($"removed {membersRemoved.Count}");

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note($"reaction {messageReactions.Single().Type}");

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note($"no reaction {messageReactions.Single().Type}");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("token");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("uninstalled");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Note("command");

        protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Note("command result");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = $"went: {invokeValue.Action.Verb}" });

        protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new SearchInvokeResponse { StatusCode = 200, Value = $"found: {invokeValue.QueryText} ({invokeValue.Kind})" });

        private Task Note(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
