using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotFramework.Tests.Dialogs.Prompts;

public class ConfirmPromptTests
{
    [Theory]
    [InlineData("yes", true)]
    [InlineData("No!", false)]
    [InlineData("1", true)]
    [InlineData("the second", false)]
    [InlineData("perhaps", null)]
    [InlineData("", null)]
    public async Task Yes_and_no_are_heard_in_words_and_by_number(string answer, bool? expected) => Assert.Equal(expected, await Answered(new ConfirmPrompt("prompt"), answer));

    [Theory]
    [InlineData("es-es", "sí", true)]
    [InlineData("es-mx", "Sí.", true)]
    [InlineData("fr-fr", "non", false)]
    [InlineData("de-de", "ja", true)]
    [InlineData("nl-nl", "nee", false)]
    [InlineData("ja-jp", "はい", true)]
    [InlineData("zh-cn", "不是", false)]
    [InlineData("tr-tr", "evet", true)]
    public async Task They_are_heard_in_the_language_of_the_user(string locale, string answer, bool expected) => Assert.Equal(expected, await Answered(new ConfirmPrompt("prompt"), answer, locale));

    [Fact]
    public async Task The_answer_can_be_in_another_language_than_the_question()
    {
        var options = Make.Question();
        options.RecognizeLanguage = "fr-fr";

        Assert.True(await Answered(new ConfirmPrompt("prompt"), "oui", options: options));
    }

    [Fact]
    public async Task Choices_of_its_own_are_shown_and_heard()
    {
        var prompt = new ConfirmPrompt("prompt") { ConfirmChoices = Tuple.Create(new Choice("go ahead"), new Choice("leave it")) };
        var talk = new Talk(prompt, options: Make.Question());

        Assert.Equal("Well? (1) go ahead or (2) leave it", Assert.Single(await talk.SayAsync("hi")).Text);
        await talk.SayAsync("leave it please");
        Assert.Equal(false, talk.Result.Result);
    }

    [Fact]
    public async Task Numbers_are_not_heard_where_none_are_shown()
    {
        var prompt = new ConfirmPrompt("prompt") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } };

        Assert.Null(await Answered(prompt, "2"));
    }

    private static async Task<bool?> Answered(ConfirmPrompt prompt, string answer, string? locale = null, PromptOptions? options = null)
    {
        var talk = new Talk(prompt, options: options ?? Make.Question(), locale: locale);
        await talk.SayAsync("hi");
        await talk.SayAsync(answer);
        return talk.Result.Status == DialogTurnStatus.Complete ? (bool)talk.Result.Result : null;
    }
}
