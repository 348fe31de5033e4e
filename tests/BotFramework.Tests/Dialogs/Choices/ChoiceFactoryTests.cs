using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs.Choices;

public class ChoiceFactoryTests
{
    private static readonly CardAction Link = new(ActionTypes.OpenUrl, "Read more", value: "https://example.org");

    private static readonly Choice[] WithAction = [new("plain"), new("linked") { Action = Link }];

    [Fact]
    public void Actions_are_shown_as_they_are()
    {
        var card = (HeroCard)ChoiceFactory.HeroCard(WithAction, "Which?").Attachments[0].Content;
        var suggested = ChoiceFactory.SuggestedAction(WithAction, "Which?").SuggestedActions;

        Assert.Same(Link, card.Buttons[1]);
        Assert.Same(Link, suggested.Actions[1]);
        Assert.Equal((ActionTypes.ImBack, "plain", "plain"), (card.Buttons[0].Type, card.Buttons[0].Title, card.Buttons[0].Value));
    }

    [Fact]
    public void Titles_of_actions_stand_in_lists()
    {
        Assert.Equal("Which? (1) plain or (2) Read more", ChoiceFactory.Inline(WithAction, "Which?").Text);
        Assert.Equal("Which?\n\n   1. plain\n   2. Read more", ChoiceFactory.List(WithAction, "Which?").Text);
    }

    [Fact]
    public void Suggested_actions_are_for_those_named()
    {
        var message = ChoiceFactory.ForChannel("webchat", WithAction, "Which?", null, null, null, ["ada"]);

        Assert.Equal(["ada"], message.SuggestedActions.To);
    }

    [Fact]
    public void No_choices_are_no_error()
    {
        Assert.Equal("Which?\n\n   ", ChoiceFactory.List((IList<string>?)null, "Which?").Text);
        Assert.Equal("Which? ", ChoiceFactory.Inline(null, "Which?").Text);
        Assert.Empty(ChoiceFactory.ToChoices(null));
    }
}
