using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BotFramework.Tests.Schema;

public class CardTests
{
    [Fact]
    public void A_hero_card_becomes_an_attachment_of_its_content_type()
    {
        var card = new HeroCard("Title", buttons: [new CardAction(ActionTypes.ImBack, "Yes", value: "yes")], images: [new CardImage("https://x.example/i.png", "A calf")]);

        var attachment = card.ToAttachment();

        Assert.Equal("application/vnd.microsoft.card.hero", attachment.ContentType);
        Assert.Same(card, attachment.Content);
        Assert.Equal("application/vnd.microsoft.card.thumbnail", new ThumbnailCard().ToAttachment().ContentType);
    }

    [Fact]
    public void A_text_is_a_button_that_says_what_it_sends()
    {
        CardAction action = "Yes";

        Assert.Equal(("Yes", "Yes", null), (action.Title, action.Value, action.Type));
    }

    [Fact]
    public void Suggested_actions_from_sequences_need_both()
    {
        IEnumerable<CardAction> actions = [new CardAction(title: "a")];
        IEnumerable<string> to = ["u"];

        Assert.Equal("a", Assert.Single(new SuggestedActions(to, actions).Actions).Title);
        Assert.Throws<ArgumentNullException>(() => new SuggestedActions(null!, actions));
        Assert.Throws<ArgumentNullException>(() => new SuggestedActions(to, null!));
    }

    [Fact]
    public void A_pressed_card_is_read_from_the_value_of_its_invoke()
    {
        var value = JsonConvert.DeserializeObject<AdaptiveCardInvokeValue>(
            """{"action":{"type":"Action.Execute","id":"7","verb":"done","data":{"x":1}},"trigger":"manual"}""")!;

        Assert.Equal(("Action.Execute", "7", "done"), (value.Action.Type, value.Action.Id, value.Action.Verb));
    }
}
