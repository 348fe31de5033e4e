using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Dialogs.Prompts;

public class PromptTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_prompt_has_an_id(string? id) => Assert.Throws<ArgumentNullException>(() => new TextPrompt(id));

    [Fact]
    public async Task A_prompt_has_options()
    {
        var error = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new Talk(new TextPrompt("prompt"), options: "no options").SayAsync("hi"));
        Assert.StartsWith("Prompt options are required for Prompt dialogs", error.Message);
    }

    [Fact]
    public async Task Questions_expect_an_answer_unless_they_say_otherwise()
    {
        var options = new PromptOptions
        {
            Prompt = new Activity { Type = ActivityTypes.Message, Text = "first" },
            RetryPrompt = new Activity { Type = ActivityTypes.Message, Text = "again", InputHint = InputHints.IgnoringInput },
        };
        var talk = new Talk(new NumberPrompt<int>("prompt"), options: options);

        Assert.Equal(InputHints.ExpectingInput, Assert.Single(await talk.SayAsync("hi")).InputHint);
        Assert.Equal(InputHints.IgnoringInput, Assert.Single(await talk.SayAsync("no number")).InputHint);
    }

    [Fact]
    public async Task It_is_stored_where_conversations_have_it()
    {
        var talk = new Talk(new TextPrompt("prompt"), options: Make.Question());
        await talk.SayAsync("hi");

        var state = Assert.Single(talk.Stack).State;
        Assert.Equal("Well?", Assert.IsType<PromptOptions>(state["options"]).Prompt.Text);
        Assert.Equal(0, Assert.IsAssignableFrom<IDictionary<string, object>>(state["state"])["AttemptCount"]);
    }

    [Fact]
    public async Task A_validator_is_asked_about_every_answer_with_what_it_needs()
    {
        var asked = new List<string>();
        var prompt = new NumberPrompt<int>("prompt", (context, _) =>
        {
            context.State["seen"] = (context.State.TryGetValue("seen", out var seen) ? seen : string.Empty) + ".";
            asked.Add($"{context.AttemptCount} {context.Recognized.Succeeded} {context.Recognized.Value} {context.Options.Validations} {context.State["seen"]}");
            return Task.FromResult(context.Recognized.Value == (int)(long)context.Options.Validations);
        });
        var options = Make.Question();
        options.Validations = 3L;
        var talk = new Talk(prompt, options: options);

        foreach (var text in new[] { "hi", "none", "2", "3" })
            await talk.SayAsync(text);

        Assert.Equal(["1 False 0 3 .", "2 True 2 3 ..", "3 True 3 3 ..."], asked);
        Assert.Equal(3, talk.Result.Result);
    }

    [Fact]
    public async Task Showing_choices_leaves_the_question_as_it_was()
    {
        var options = Make.Question("red", "green");
        var before = JsonConvert.SerializeObject(options.Prompt);
        var talk = new Talk(new ChoicePrompt("prompt"), "webchat", options);

        await talk.SayAsync("hi");

        options.Prompt.InputHint = JObject.Parse(before).Value<string>("inputHint");
        Assert.Equal(before, JsonConvert.SerializeObject(options.Prompt));
    }

    [Fact]
    public void A_question_with_choices_is_the_copy_that_JSON_gives()
    {
        var question = Full();
        var copy = new Exposed().Append(question, []);

        Assert.Equal(JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(question))), JsonConvert.SerializeObject(copy));
        foreach (var property in typeof(Activity).GetProperties())
        {
            var value = property.GetValue(question);
            Assert.True(value != null, $"{property.Name} is not tried.");
            Assert.True(value is string or ValueType || !ReferenceEquals(value, property.GetValue(copy)), $"{property.Name} is shared with the question.");
        }

        Assert.IsType<JObject>(copy.Attachments[0].Content);
        Assert.IsType<Entity>(copy.Entities[1]);
    }

    private static Activity Full()
    {
        var account = new ChannelAccount("id", "name");
        return new Activity
        {
            Type = ActivityTypes.Message,
            Id = "id",
            Timestamp = DateTimeOffset.UnixEpoch,
            LocalTimestamp = DateTimeOffset.UnixEpoch,
            LocalTimezone = "Europe/Berlin",
            ServiceUrl = "https://service",
            ChannelId = "test",
            From = account,
            Conversation = new ConversationAccount { Id = "c" },
            Recipient = account,
            TextFormat = TextFormatTypes.Plain,
            AttachmentLayout = AttachmentLayoutTypes.Carousel,
            MembersAdded = [account],
            MembersRemoved = [account],
            ReactionsAdded = [new MessageReaction("like")],
            ReactionsRemoved = [new MessageReaction("like")],
            TopicName = "topic",
            HistoryDisclosed = true,
            Locale = "en-us",
            Text = "text",
            Speak = "speak",
            InputHint = InputHints.ExpectingInput,
            Summary = "summary",
            SuggestedActions = new SuggestedActions { Actions = [new CardAction(ActionTypes.ImBack, "title", value: "value")] },
            Attachments = [new Attachment("a/b", content: new HeroCard("title")) { Properties = JObject.Parse("""{"more":[1]}""") }],
            Entities = [new Entity("place") { Properties = JObject.Parse("""{"where":{"x":1}}""") }, new Mention { Mentioned = account, Text = "@name" }],
            ChannelData = new { nested = new { x = 1 } },
            Action = "action",
            ReplyToId = "reply",
            Label = "label",
            ValueType = "type",
            Value = JObject.Parse("""{"v":1}"""),
            Name = "name",
            RelatesTo = new ConversationReference { ActivityId = "a" },
            Code = "code",
            Expiration = DateTimeOffset.UnixEpoch,
            Importance = ActivityImportance.High,
            DeliveryMode = DeliveryModes.Normal,
            ListenFor = ["word"],
            TextHighlights = [new TextHighlight("text", 1)],
            SemanticAction = new SemanticAction { Id = "s" },
            CallerId = "caller",
            Properties = JObject.Parse("""{"extra":{"y":2}}"""),
        };
    }

    private sealed class Exposed() : ChoicePrompt("exposed")
    {
        public IMessageActivity AppendTo(Activity question, IList<Choice> choices) => AppendChoices(question, "test", choices, ListStyle.None);

        public Activity Append(Activity question, IList<Choice> choices) => (Activity)AppendTo(question, choices);
    }
}
