using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

public class MentionTests
{
    private static Activity Saying(string text, params (string Id, string Name, string? Words)[] mentions) => new(ActivityTypes.Message)
    {
        Text = text,
        Recipient = new ChannelAccount("bot"),
        Entities = mentions.Select(mention =>
        {
            var entity = new Entity();
            entity.SetAs(new Mention(new ChannelAccount(mention.Id, mention.Name), mention.Words));
            return entity;
        }).ToList(),
    };

    [Fact]
    public void The_mention_of_the_bot_is_taken_out_and_that_of_others_stays()
    {
        var activity = Saying("<at>Bot</at> tell <at>Ann</at> hello", ("bot", "Bot", "<at>Bot</at>"), ("ann", "Ann", "<at>Ann</at>"));

        Assert.Equal("tell <at>Ann</at> hello", activity.RemoveRecipientMention());
        Assert.Equal("tell <at>Ann</at> hello", activity.Text);
        Assert.Equal("tell  hello", activity.RemoveMentionText("ann"));
    }

    [Fact]
    public void A_mention_without_words_is_a_tag_with_the_name()
    {
        Assert.Equal("hi", Saying("hi <AT>bot</AT>", ("bot", "Bot", null)).RemoveRecipientMention());
    }

    [Theory]
    [InlineData("@bot (v2)", "@bot (v2) my leg hurts", "my leg hurts")]
    [InlineData("@b.t", "@bot hello", "@bot hello")]
    [InlineData("$^*", "$^* hello", "hello")]
    [InlineData("((", "(( hello", "hello")]
    public void Words_of_a_mention_are_taken_literally(string words, string text, string expected)
    {
        Assert.Equal(expected, Saying(text, ("bot", "Bot", words)).RemoveRecipientMention());
    }

    [Fact]
    public void Mentions_are_told_by_the_id_of_who_is_mentioned()
    {
        var activity = Saying("@ann", ("ann", "Ann", "@ann"));

        Assert.True(activity.MentionsId("ann"));
        Assert.False(activity.MentionsRecipient());
        Assert.Equal("@ann", Assert.Single(activity.GetMentions()).Text);
        Assert.Empty(new Activity().GetMentions());
    }

    [Fact]
    public void A_mention_is_of_type_mention_whatever_it_is_told()
    {
        Assert.Equal("mention", new Mention().Type);
        Assert.Equal("mention", new Mention(type: "other").Type);
    }

    [Fact]
    public void An_entity_takes_the_shape_of_any_object_and_gives_it_back()
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount("ann"), "@ann"));

        Assert.Equal("mention", entity.Type);
        Assert.Equal("ann", entity.GetAs<Mention>().Mentioned.Id);
        Assert.Equal(entity, new Entity("mention") { Properties = (JObject)entity.Properties.DeepClone() });
        Assert.NotEqual(entity, new Entity("mention"));
        Assert.False(entity.Equals((Entity?)null));
    }

    [Fact]
    public void A_place_and_a_point_are_entities_of_their_own_type()
    {
        var entity = new Entity();
        entity.SetAs(new GeoCoordinates(latitude: 47.5, type: "ignored"));

        Assert.Equal(("GeoCoordinates", 47.5), (entity.Type, entity.GetAs<GeoCoordinates>().Latitude));
        Assert.Equal(("Place", "Main Street"), (new Place("Main Street").Type, new Place("Main Street").Address));
    }
}
