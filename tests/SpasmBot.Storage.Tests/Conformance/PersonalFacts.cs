using SpasmBot.Turns;

namespace SpasmBot.Storage.Tests;

/// <summary>What is stored of a person: found whole, deleted whole.</summary>
public abstract class PersonalFacts<TDatabase> : StoreFacts<TDatabase>
    where TDatabase : IDatabase, new()
{
    private static readonly ConversationKey Earlier = C with { ConversationId = "earlier" };
    private static readonly PersonalScope Mine = new(C, "p");

    [SkippableFact]
    public async Task Everything_of_the_person_is_found_in_all_their_conversations()
    {
        await TalkAsync(Earlier, "p");
        await TalkAsync(C, "p");

        var found = await Store.FindAsync(Mine, default);

        string[] ofOne = ["Answers {0} 1", "Answers {0} 2", "Memory test/conversations/{0} ", "Messages {0} 1", "Messages {0} 2", "Waiting {0} 2"];
        string[] expected = [.. new[] { "c", "earlier" }.SelectMany(conversation => ofOne.Select(line => string.Format(null, line, conversation))), "Memory test/users/p "];
        Assert.Equal(expected.Order(), found.Select(record => $"{record.Kind} {record.Place} {record.Id}").Order());
        Assert.All(found, record => Assert.Equal(Time.GetUtcNow(), record.At));
        Assert.Equal(
            ["I said it in c", "logged in c"],
            found.Where(record => record is { Kind: PersonalRecordKind.Messages, Place: "c" }).Select(record => ActivityJson.Read(record.Json).Text));
    }

    [SkippableFact]
    public async Task Nothing_of_anybody_else_is_found()
    {
        await TalkAsync(C with { ConversationId = "theirs" }, "q");
        await TalkAsync(Earlier with { ChannelId = "other" }, "p");

        Assert.Empty(await Store.FindAsync(Mine, default));
    }

    [SkippableFact]
    public async Task Without_the_person_only_the_conversation_is_meant()
    {
        await TalkAsync(Earlier, "p");
        await TalkAsync(C, "p");

        var found = await Store.FindAsync(new PersonalScope(C), default);

        Assert.All(found, record => Assert.Contains(record.Place, new[] { "c", "test/conversations/c" }));
        Assert.Equal(6, found.Count);
    }

    [SkippableFact]
    public async Task What_was_forgotten_is_gone_from_all_conversations_of_the_person_and_others_keep_theirs()
    {
        var theirs = C with { ConversationId = "theirs" };
        await TalkAsync(Earlier, "p");
        await TalkAsync(C, "p");
        await TalkAsync(theirs, "q");

        await Store.CommitAsync(Turn("3", ReplyRoute.Log, "done") with { UserId = "p", Forget = Mine }, default);

        var left = await Store.FindAsync(Mine, default);
        Assert.Equal(["Answers c", "Messages c"], left.Select(record => $"{record.Kind} {record.Place}").Order());
        Assert.All(left, record => Assert.DoesNotContain("said", record.Json, StringComparison.Ordinal));
        Assert.Empty(await Store.ReadAsync(Earlier.ConversationId, 0, 10, default));
        Assert.Equal(7, (await Store.FindAsync(new PersonalScope(theirs, "q"), default)).Count);
    }

    [SkippableFact]
    public async Task After_forgetting_the_person_is_known_by_what_comes_after()
    {
        await TalkAsync(Earlier, "p");
        await Store.CommitAsync(Turn("1", ReplyRoute.Log, "done") with { UserId = "p", Forget = Mine }, default);
        await TalkAsync(C with { ConversationId = "new" }, "p");

        var found = await Store.FindAsync(Mine, default);

        Assert.Contains(found, record => record.Place == "new");
        Assert.DoesNotContain(found, record => record.Place == Earlier.ConversationId);
    }

    private async Task TalkAsync(ConversationKey conversation, string person)
    {
        await Store.AppendAsync(conversation.ConversationId, Message($"I said it in {conversation.ConversationId}"), default);
        await Store.CommitAsync(
            Turn("1", ReplyRoute.Log, $"logged in {conversation.ConversationId}") with
            {
                Conversation = conversation,
                UserId = person,
                Changes =
                [
                    new StateChange($"{conversation.ChannelId}/users/{person}", """{"said":1}"""),
                    new StateChange($"{conversation.ChannelId}/conversations/{conversation.ConversationId}", """{"said":2}"""),
                ],
            },
            default);
        await Store.CommitAsync(Turn("2", ReplyRoute.Channel, "you said it") with { Conversation = conversation, UserId = person }, default);
    }
}
