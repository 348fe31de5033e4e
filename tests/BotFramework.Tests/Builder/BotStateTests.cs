using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder;

public class BotStateTests
{
    private readonly Dictionary<string, JObject> _stored = [];

    [Fact]
    public async Task What_one_turn_saves_the_next_one_reads_as_the_same_type()
    {
        var storage = new MemoryStorage(_stored);
        var state = new ConversationState(storage);
        var visits = state.CreateProperty<Visits>("visits");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));

        await new TestFlow(adapter, async (turn, cancel) =>
            {
                var seen = await visits.GetAsync(turn, () => new Visits(), cancel);
                seen.Count++;
                await turn.SendActivityAsync($"{seen.Count}", cancellationToken: cancel);
            })
            .Test("a", "1").Test("b", "2").Test("c", "3")
            .StartTestAsync();

        Assert.Equal(3, (int)_stored["test/conversations/Conversation1"]["visits"]!["Count"]!);
    }

    [Fact]
    public async Task What_is_stored_names_its_types_so_that_another_implementation_can_read_it()
    {
        await SaveAsync(new ConversationState(new MemoryStorage(_stored)), new Visits { Count = 1 });

        var json = _stored["test/conversations/c1"];
        Assert.StartsWith("System.Collections.Generic.Dictionary`2[[System.String", (string)json["$type"]!);
        Assert.Equal("BotFramework.Tests.Builder.BotStateTests+Visits, BotFramework.Tests", (string)json["visits"]!["$type"]!);
    }

    [Fact]
    public async Task An_unchanged_state_is_not_written()
    {
        var storage = new CountingStorage();
        var state = new ConversationState(storage);
        await SaveAsync(state, new Visits { Count = 1 });
        Assert.Equal(1, storage.Writes);

        var turn = Turns.Of();
        await state.LoadAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Equal(1, storage.Writes);

        await state.SaveChangesAsync(turn, force: true);
        Assert.Equal(2, storage.Writes);
    }

    public static TheoryData<object, object> EqualButOtherJson => new()
    {
        { new DateTimeOffset(2026, 1, 2, 12, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 1, 2, 14, 0, 0, TimeSpan.FromHours(2)) },
        { new DateTime(2026, 1, 2, 12, 0, 0, DateTimeKind.Unspecified), new DateTime(2026, 1, 2, 12, 0, 0, DateTimeKind.Utc) },
        { new Dictionary<string, object> { ["a"] = 1, ["b"] = 2 }, new Dictionary<string, object> { ["b"] = 2, ["a"] = 1 } },
    };

    [Theory]
    [MemberData(nameof(EqualButOtherJson))]
    public async Task A_change_that_shows_only_in_the_JSON_is_written(object before, object after)
    {
        var storage = new CountingStorage();
        var state = new ConversationState(storage);
        await SaveAsync(state, before);
        await SaveAsync(state, after);

        Assert.Equal(2, storage.Writes);
    }

    [Fact]
    public async Task A_change_deep_inside_a_property_is_written_once()
    {
        var storage = new CountingStorage();
        var state = new ConversationState(storage);
        await SaveAsync(state, new Visits { Places = ["home"] });

        var turn = Turns.Of();
        var visits = await state.CreateProperty<Visits>("visits").GetAsync(turn);
        visits.Places[0] = "away";
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.Equal(2, storage.Writes);
    }

    [Fact]
    public async Task The_last_of_two_turns_at_once_wins()
    {
        var state = new UserState(new MemoryStorage(_stored));
        var name = state.CreateProperty<string>("name");
        var (first, second) = (Turns.Of(), Turns.Of());

        await name.SetAsync(first, "one");
        await name.SetAsync(second, "two");
        await state.SaveChangesAsync(first);
        await state.SaveChangesAsync(second);

        Assert.Equal("two", await name.GetAsync(Turns.Of()));
    }

    [Fact]
    public async Task Clearing_empties_what_is_stored_only_with_the_next_save()
    {
        var state = new ConversationState(new MemoryStorage(_stored));
        await SaveAsync(state, new Visits());
        var turn = Turns.Of();

        await state.ClearStateAsync(turn);
        Assert.NotNull(_stored["test/conversations/c1"]["visits"]);

        await state.SaveChangesAsync(turn);
        Assert.Null(_stored["test/conversations/c1"]["visits"]);
    }

    [Fact]
    public async Task Deleting_takes_effect_at_once_and_a_later_save_writes_nothing()
    {
        var state = new ConversationState(new MemoryStorage(_stored));
        await SaveAsync(state, new Visits());
        var turn = Turns.Of();
        await state.LoadAsync(turn);

        await state.DeleteAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.Empty(_stored);
    }

    [Fact]
    public async Task A_storage_without_type_names_gives_typed_properties_all_the_same()
    {
        var storage = new MemoryStorage(new Newtonsoft.Json.JsonSerializer());
        await SaveAsync(new ConversationState(storage), new Visits { Count = 7 });

        var visits = await new ConversationState(storage).CreateProperty<Visits>("visits").GetAsync(Turns.Of());

        Assert.Equal(7, visits.Count);
    }

    [Fact]
    public async Task A_number_that_was_stored_as_long_is_read_as_int()
    {
        var storage = new MemoryStorage();
        var state = new ConversationState(storage);
        var turn = Turns.Of();
        await state.CreateProperty<int>("count").SetAsync(turn, 5);
        await state.SaveChangesAsync(turn);

        Assert.Equal(5, await state.CreateProperty<int>("count").GetAsync(Turns.Of()));
    }

    [Fact]
    public async Task A_missing_property_is_the_default_of_its_type_or_what_the_factory_makes()
    {
        var state = new ConversationState(new MemoryStorage());
        var turn = Turns.Of();

        Assert.Equal(0, await state.CreateProperty<int>("number").GetAsync(turn));
        Assert.Null(await state.CreateProperty<string>("text").GetAsync(turn));
        Assert.Equal("made", await state.CreateProperty<string>("text").GetAsync(turn, () => "made"));
        Assert.Equal("made", await state.CreateProperty<string>("text").GetAsync(turn));
    }

    [Fact]
    public async Task Keys_name_channel_conversation_and_user()
    {
        var storage = new MemoryStorage(_stored);
        foreach (BotState state in new BotState[] { new ConversationState(storage), new UserState(storage), new PrivateConversationState(storage) })
            await SaveAsync(state, new Visits());

        Assert.Equal(["test/conversations/c1", "test/users/u1", "test/conversations/c1/users/u1"], _stored.Keys);
    }

    [Fact]
    public async Task An_activity_without_sender_has_no_user_state()
    {
        var turn = Turns.Of();
        turn.Activity.From = null;

        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(new MemoryStorage()).LoadAsync(turn));
    }

    [Fact]
    public void A_property_needs_a_name() =>
        Assert.Throws<ArgumentNullException>(() => new UserState(new MemoryStorage()).CreateProperty<int>(" "));

    private static async Task SaveAsync<T>(BotState state, T visits)
    {
        var turn = Turns.Of();
        await state.CreateProperty<T>("visits").SetAsync(turn, visits);
        await state.SaveChangesAsync(turn);
    }

    public sealed class Visits
    {
        public int Count { get; set; }

        public List<string> Places { get; set; } = [];
    }
}
