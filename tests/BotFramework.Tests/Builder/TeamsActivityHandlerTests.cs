using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotFramework.Tests.Builder;

public class TeamsActivityHandlerTests
{
    [Theory]
    [InlineData("channelCreated", "channel created general of team")]
    [InlineData("channelRenamed", "channel renamed general of team")]
    [InlineData("teamArchived", "team archived team")]
    [InlineData("anything", null)]
    public async Task What_happens_to_channels_and_teams_has_a_method_each(string eventType, string? called)
    {
        var bot = new Recorder();

        await bot.OnTurnAsync(Teams(ActivityTypes.ConversationUpdate, eventType));

        Assert.Equal(called == null ? [] : [called], bot.Calls);
    }

    [Fact]
    public async Task Members_who_leave_are_told_as_accounts_of_teams_and_then_as_on_any_channel()
    {
        var bot = new Recorder();

        await bot.OnTurnAsync(Teams(ActivityTypes.ConversationUpdate, null, activity => activity.MembersRemoved = [new ChannelAccount("u9", "Ann")]));

        Assert.Equal(["teams removed Ann", "removed u9"], bot.Calls);
    }

    [Fact]
    public async Task A_member_whom_teams_describes_in_full_is_not_asked_for()
    {
        var bot = new Recorder();
        var account = new ChannelAccount("u9", "Ann");
        account.Properties["email"] = "ann@example.org";

        await bot.OnTurnAsync(Teams(ActivityTypes.ConversationUpdate, null, activity => activity.MembersAdded = [account]));

        Assert.Equal(["added ann@example.org"], bot.Calls);
    }

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage", "edited")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage", "undeleted")]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage", "deleted")]
    [InlineData(ActivityTypes.MessageUpdate, "anything", "updated elsewhere")]
    public async Task What_happens_to_messages_has_a_method_each(string type, string eventType, string called)
    {
        var bot = new Recorder();

        await bot.OnTurnAsync(Teams(type, eventType));

        Assert.Equal([called], bot.Calls);
    }

    [Fact]
    public async Task On_other_channels_it_is_an_activity_handler_like_any()
    {
        var bot = new Recorder();

        await bot.OnTurnAsync(Turns.Of(ActivityTypes.MessageUpdate, activity => activity.ChannelData = new TeamsChannelData { EventType = "editMessage" }));

        Assert.Equal(["updated elsewhere"], bot.Calls);
    }

    [Fact]
    public async Task An_invoke_without_a_name_is_the_button_of_a_card()
    {
        var turn = Teams(ActivityTypes.Invoke, null, activity => activity.DeliveryMode = DeliveryModes.ExpectReplies);

        await new Recorder().OnTurnAsync(turn);

        Assert.Equal(299, ((InvokeResponse)turn.BufferedReplyActivities.Single().Value).Status);
    }

    [Fact]
    public void The_channel_data_tells_team_channel_and_meeting()
    {
        var activity = Teams(ActivityTypes.Message, null).Activity;

        Assert.Equal("team", activity.TeamsGetTeamInfo().Id);
        Assert.Equal("general", activity.TeamsGetChannelId());
        Assert.Null(activity.TeamsGetMeetingInfo());
        Assert.Null(Turns.Of().Activity.TeamsGetTeamInfo());
    }

    [Fact]
    public void A_notification_goes_to_the_feed_or_into_the_meeting()
    {
        var activity = new Activity(ActivityTypes.Message);

        activity.TeamsNotifyUser();
        Assert.True(((TeamsChannelData)activity.ChannelData).Notification.Alert);

        activity.TeamsNotifyUser(alertInMeeting: true, "https://page.example");
        Assert.False(((TeamsChannelData)activity.ChannelData).Notification.Alert);
        Assert.True(((TeamsChannelData)activity.ChannelData).Notification.AlertInMeeting);
    }

    private static TurnContext Teams(string type, string? eventType, Action<Activity>? change = null) => Turns.Of(type, activity =>
    {
        activity.ChannelId = Channels.Msteams;
        activity.ChannelData = new TeamsChannelData
        {
            EventType = eventType,
            Channel = new ChannelInfo("general"),
            Team = new TeamInfo("team"),
        };
        change?.Invoke(activity);
    });

    private sealed class Recorder : TeamsActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnTeamsChannelCreatedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"channel created {channelInfo.Id} of {teamInfo.Id}");

        protected override Task OnTeamsChannelRenamedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"channel renamed {channelInfo.Id} of {teamInfo.Id}");

        protected override Task OnTeamsTeamArchivedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"team archived {teamInfo.Id}");

        protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"added {teamsMembersAdded.Single().Email}");

        protected override Task OnTeamsMembersRemovedAsync(IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            Note($"teams removed {teamsMembersRemoved.Single().Name}");
            return base.OnTeamsMembersRemovedAsync(teamsMembersRemoved, teamInfo, turnContext, cancellationToken);
        }

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"removed {membersRemoved.Single().Id}");

        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("edited");

        protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("undeleted");

        protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("deleted");

        protected override async Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            await base.OnMessageUpdateActivityAsync(turnContext, cancellationToken);
            if (Calls.Count == 0)
                await Note("updated elsewhere");
        }

        protected override Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            Task.FromResult(new InvokeResponse { Status = 299 });

        private Task Note(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
