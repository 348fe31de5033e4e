using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public class MessageFactoryTests
{
    [Fact]
    public void A_text_has_no_more_than_what_was_given_and_accepts_input()
    {
        var message = MessageFactory.Text("hello");

        Assert.Equal((ActivityTypes.Message, "hello", null, InputHints.AcceptingInput), (message.Type, message.Text, message.Speak, message.InputHint));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_blank_text_is_none(string? text) => Assert.Null(MessageFactory.Text(text, " ").Text);

    [Fact]
    public void Suggested_actions_say_what_they_show()
    {
        var message = MessageFactory.SuggestedActions(["red", "green"], "which?");

        Assert.Equal("which?", message.Text);
        Assert.All(message.SuggestedActions.Actions, action => Assert.Equal((ActionTypes.ImBack, action.Title), (action.Type, action.Value)));
        Assert.Equal(["red", "green"], message.SuggestedActions.Actions.Select(action => action.Title));
    }

    [Fact]
    public void Suggested_actions_can_be_for_some_only()
    {
        Assert.Equal(["u1"], MessageFactory.SuggestedActions(["red"], "which?", null, null, ["u1"]).SuggestedActions.To);
        Assert.Equal(["u1"], MessageFactory.SuggestedActions([new CardAction(title: "red")], "which?", null, null, ["u1"]).SuggestedActions.To);
        Assert.Null(MessageFactory.SuggestedActions(["red"], "which?").SuggestedActions.To);
    }

    [Fact]
    public void Attachments_stand_below_each_other_and_a_carousel_side_by_side()
    {
        Assert.Equal(AttachmentLayoutTypes.List, MessageFactory.Attachment(new Attachment()).AttachmentLayout);
        Assert.Equal(2, MessageFactory.Attachment([new Attachment(), new Attachment()]).Attachments.Count);
        Assert.Equal(AttachmentLayoutTypes.Carousel, MessageFactory.Carousel([new Attachment()]).AttachmentLayout);
    }

    [Fact]
    public void A_file_on_the_web_is_an_attachment()
    {
        var attachment = MessageFactory.ContentUrl("https://x.example/cat.png", "image/png").Attachments.Single();

        Assert.Equal(("https://x.example/cat.png", "image/png", ""), (attachment.ContentUrl, attachment.ContentType, attachment.Name));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((IEnumerable<Attachment>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Carousel(null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(" ", "image/png"));
    }
}
