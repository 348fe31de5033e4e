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
    public void Each_kind_of_card_is_attached_under_its_own_content_type() =>
        Assert.Equal(
            ["signin", "receipt", "audio", "video", "animation", "oauth"],
            new[]
            {
                new SigninCard().ToAttachment(), new ReceiptCard().ToAttachment(), new AudioCard().ToAttachment(),
                new VideoCard().ToAttachment(), new AnimationCard().ToAttachment(), new OAuthCard().ToAttachment(),
            }.Select(attachment => attachment.ContentType["application/vnd.microsoft.card.".Length..]));

    [Fact]
    public void A_sign_in_card_opens_its_site_with_one_button()
    {
        var card = SigninCard.Create("Who are you?", "Sign in", "https://x.example");

        Assert.Equal("Who are you?", card.Text);
        var button = Assert.Single(card.Buttons);
        Assert.Equal((ActionTypes.Signin, "Sign in", "https://x.example"), (button.Type, button.Title, button.Value));
    }

    [Fact]
    public void A_video_card_looks_in_JSON_as_the_protocol_names_it()
    {
        var card = new VideoCard("Calf", media: [new MediaUrl("https://x.example/v")], image: new ThumbnailUrl("https://x.example/i"), autostart: true);

        Assert.Equal(
            """{"title":"Calf","image":{"url":"https://x.example/i"},"media":[{"url":"https://x.example/v"}],"autostart":true}""",
            JsonConvert.SerializeObject(card, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }));
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
