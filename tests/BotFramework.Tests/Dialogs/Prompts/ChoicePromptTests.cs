using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs.Prompts;

public class ChoicePromptTests
{
    [Fact]
    public async Task It_ends_with_the_choice_found()
    {
        var talk = new Talk(new ChoicePrompt("prompt"), options: Make.Question("red", "green"));
        await talk.SayAsync("hi");
        await talk.SayAsync("I would like green");

        var found = Assert.IsType<FoundChoice>(talk.Result.Result);
        Assert.Equal(("green", 1, 1f, "green"), (found.Value, found.Index, found.Score, found.Synonym));
    }

    [Fact]
    public async Task Suggested_actions_are_for_the_one_who_is_asked()
    {
        var talk = new Talk(new ChoicePrompt("prompt"), "webchat", Make.Question("red", "green")) { Incoming = activity => activity.From = new ChannelAccount("ada") };

        var question = Assert.Single(await talk.SayAsync("hi"));

        Assert.Equal(["ada"], question.SuggestedActions.To);
    }

    [Theory]
    [InlineData("personal", 3, true)]
    [InlineData("personal", 4, false)]
    [InlineData("groupChat", 2, false)]
    public async Task Teams_has_up_to_three_suggested_actions_in_personal_chats_and_buttons_elsewhere(string conversationType, int choices, bool suggested)
    {
        var options = Make.Question([.. Enumerable.Range(1, choices).Select(number => $"choice {number}")]);
        var talk = new Talk(new ChoicePrompt("prompt"), "msteams", options) { ConversationType = conversationType };

        var question = Assert.Single(await talk.SayAsync("hi"));

        Assert.Equal(suggested, question.SuggestedActions?.Actions.Count == choices);
        Assert.Equal(!suggested, question.Attachments is [{ ContentType: HeroCard.ContentType }]);
    }

    [Fact]
    public async Task Style_of_the_options_goes_before_that_of_the_prompt()
    {
        var options = Make.Question("red", "green");
        options.Style = ListStyle.None;
        var talk = new Talk(new ChoicePrompt("prompt") { Style = ListStyle.List }, options: options);

        Assert.Equal("Well?", Assert.Single(await talk.SayAsync("hi")).Text);
    }

    [Fact]
    public async Task Style_survives_storage()
    {
        var options = Make.Question("red", "green");
        options.Style = ListStyle.Inline;
        var talk = new Talk(new ChoicePrompt("prompt"), "webchat", options);
        await talk.SayAsync("hi");

        Assert.Equal("Once more? (1) red or (2) green", Assert.Single(await talk.SayAsync("blue")).Text);
    }

    [Fact]
    public async Task Languages_can_be_replaced()
    {
        var defaults = new Dictionary<string, ChoiceFactoryOptions>
        {
            ["en-us"] = new(" | ", " || ", " ||| ", false),
            ["en-au"] = new(", ", " nor ", ", nor ", true),
        };

        Assert.Equal("Well? red || green", await Asked("fr-fr"));
        Assert.Equal("Well? red || green", await Asked(null));

        async Task<string> Asked(string? locale) =>
            Assert.Single(await new Talk(new ChoicePrompt("prompt", defaults), options: Make.Question("red", "green"), locale: locale).SayAsync("hi")).Text;
    }

    [Fact]
    public async Task Options_say_how_answers_are_understood()
    {
        var prompt = new ChoicePrompt("prompt") { RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false } };
        var talk = new Talk(prompt, options: Make.Question("red", "green"));
        await talk.SayAsync("hi");

        await talk.SayAsync("2");

        Assert.Equal(DialogTurnStatus.Waiting, talk.Result.Status);
    }

    [Fact]
    public async Task Without_choices_nothing_is_understood_and_nothing_breaks()
    {
        var talk = new Talk(new ChoicePrompt("prompt"), options: new PromptOptions { Prompt = Make.Question().Prompt });

        await talk.SayAsync("hi");
        await talk.SayAsync("1");

        Assert.Equal(DialogTurnStatus.Waiting, talk.Result.Status);
    }
}
