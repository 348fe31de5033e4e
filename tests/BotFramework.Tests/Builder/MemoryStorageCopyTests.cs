using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder;

/// <summary>A storage that is given a dictionary keeps JSON in it; one that is not may copy states instead, and must give the same back.</summary>
public class MemoryStorageCopyTests
{
    private static readonly JsonSerializerSettings Whole = new() { TypeNameHandling = TypeNameHandling.All };

    public static TheoryData<string, Func<object?>> Values { get; } = new()
    {
        { "nothing", () => null },
        { "numbers and words", () => new object[] { 1, 2L, 1.5, "2026-11-28T09:00:00Z", true } },
        { "a list of numbers", () => new List<int> { 1, 2 } },
        { "a list of anything", () => new List<object?> { 1, "two", null, new List<string> { "three" } } },
        { "a nested dictionary", () => new Dictionary<string, object?> { ["a"] = new Dictionary<string, object?> { ["b"] = 1, ["none"] = null } } },
        { "names without case", () => new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase) { ["a"] = 1 } },
        { "other collections", () => new Dictionary<string, object> { ["set"] = new HashSet<string> { "a" }, ["array"] = new[] { 1 }, ["map"] = new Dictionary<string, int> { ["a"] = 1 } } },
        { "dates", () => new List<object> { new DateTime(2026, 11, 28, 9, 0, 0, DateTimeKind.Utc), new DateTimeOffset(2026, 11, 28, 9, 0, 0, TimeSpan.FromHours(2)) } },
        { "what JSON makes something else of", () => new List<object> { Guid.Empty, TimeSpan.FromSeconds(1), DayOfWeek.Friday, 'c', 1.5m, 1.5f, new Uri("https://example.org/") } },
        { "an object", () => new Profile { Name = "Ann", Day = DayOfWeek.Friday, Hidden = "secret", Nested = new Pet("Rex"), Anything = new Profile() } },
        { "an object of a derived class", () => new Profile { Nested = new Dog("Rex") { Tricks = { "sit" } } } },
        { "a record", () => new Told("calf", new() { ["numb"] = DayOfWeek.Friday }, [1]) { Further = "more" } },
        { "a record with what it does not take", () => new Told(null, [], []) },
        { "what cannot be set", () => new Fixed() },
        { "JSON", () => JObject.Parse("""{ "a": [1, { "b": null }] }""") },
        { "a value type", () => (1, "two") },
        { "dialogs", () => new DialogState([new DialogInstance { Id = "d", StackIndex = 2, Version = "v", State = new Dictionary<string, object> { ["options"] = Options() } }]) },
        { "a card", () => MessageFactory.Attachment(new HeroCard("title", buttons: [new CardAction(ActionTypes.ImBack, "t", value: "v")]).ToAttachment()) },
        { "an activity with more than its properties", () => JsonConvert.DeserializeObject<Activity>("""{ "type": "message", "more": { "than": 1 }, "channelData": { "a": 1 } }""") },
    };

    [Theory, MemberData(nameof(Values))]
    public async Task A_state_comes_back_as_it_does_from_json(string what, Func<object?> value)
    {
        Assert.NotEmpty(what);
        var (json, copies) = (new MemoryStorage([]), new MemoryStorage());

        Assert.Equal(await ThereAndBackAsync(json, value()), await ThereAndBackAsync(copies, value()));
    }

    [Fact]
    public async Task What_is_changed_after_it_was_written_or_read_does_not_change_what_is_kept()
    {
        var storage = new MemoryStorage();
        var list = new List<object> { "kept" };
        await WriteAsync(storage, list);
        list.Add("changed after it was written");
        ((List<object>)await ReadAsync(storage)).Add("changed after it was read");

        Assert.Equal(["kept"], (List<object>)await ReadAsync(storage));
    }

    [Fact]
    public async Task A_loop_is_refused_as_json_refuses_it()
    {
        var loop = new Dictionary<string, object>();
        loop["itself"] = loop;

        await Assert.ThrowsAsync<JsonSerializationException>(() => WriteAsync(new MemoryStorage(), loop));
    }

    [Fact]
    public async Task Names_that_mean_something_in_json_mean_the_same()
    {
        var named = new Dictionary<string, object> { ["$type"] = typeof(Pet).AssemblyQualifiedName! };

        Assert.Equal(await ThereAndBackAsync(new MemoryStorage([]), named), await ThereAndBackAsync(new MemoryStorage(), named));
    }

    private static PromptOptions Options() => new()
    {
        Prompt = MessageFactory.Text("Where?"),
        Choices = ChoiceFactory.ToChoices(["calf", "thigh"]),
        Style = ListStyle.List,
        Validations = 3,
    };

    private static Task WriteAsync(MemoryStorage storage, object? value) =>
        storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Dictionary<string, object?> { ["value"] = value } }, default);

    private static async Task<object> ReadAsync(MemoryStorage storage) =>
        ((IDictionary<string, object>)(await storage.ReadAsync(["key"], default))["key"])["value"];

    private static async Task<string> ThereAndBackAsync(MemoryStorage storage, object? value)
    {
        try
        {
            await WriteAsync(storage, value);
            return JsonConvert.SerializeObject(await ReadAsync(storage), Whole);
        }
        catch (Exception refused)
        {
            return refused.GetType().Name;
        }
    }

    private sealed record Told(string? Where, Dictionary<string, DayOfWeek> Findings, List<int> Numbers)
    {
        public string? Further { get; set; }

        public int Count => Numbers.Count;
    }

    private class Pet(string name)
    {
        public string Name { get; } = name;
    }

    private sealed class Dog(string name) : Pet(name)
    {
        public List<string> Tricks { get; } = [];
    }

    private sealed class Profile
    {
        [JsonProperty("called")]
        public string? Name { get; set; }

        public DayOfWeek Day { get; set; }

        [JsonIgnore]
        public string? Hidden { get; set; }

        public Pet? Nested { get; set; }

        public object? Anything { get; set; }
    }

    private sealed class Fixed
    {
        public List<string> Tricks { get; } = ["sit"];

        public string Name { get; } = "Rex";
    }
}
