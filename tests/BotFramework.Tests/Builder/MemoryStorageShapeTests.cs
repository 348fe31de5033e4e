using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder;

/// <summary>What is stored says no more than reading needs; what is read is the same all the same.</summary>
public class MemoryStorageShapeTests
{
    private readonly Dictionary<string, JObject> _stored = [];

    [Fact]
    public async Task Objects_come_back_as_the_types_that_they_were()
    {
        var read = await ThroughStorageAsync(new Zoo
        {
            Keeper = new Boss { Name = "Ada", Rank = 2 },
            Animals = [new Dog { Name = "Rex" }, new Animal { Name = "Cat" }],
            Anything = new Dictionary<string, object> { ["dog"] = new Dog { Name = "Bo" }, ["numbers"] = new[] { 1, 2 }, ["list"] = new List<string> { "a" } },
        });

        Assert.Equal(2, Assert.IsType<Boss>(read.Keeper).Rank);
        Assert.Equal([typeof(Dog), typeof(Animal)], read.Animals!.Select(animal => animal.GetType()));
        Assert.Equal("Bo", Assert.IsType<Dog>(read.Anything["dog"]).Name);
        Assert.Equal([1, 2], Assert.IsType<int[]>(read.Anything["numbers"]));
        Assert.Equal(["a"], Assert.IsType<List<string>>(read.Anything["list"]));
    }

    [Fact]
    public async Task A_null_in_place_of_a_default_stays_null()
    {
        var read = await ThroughStorageAsync(new Zoo { Animals = null });

        Assert.Null(read.Animals);
    }

    [Fact]
    public async Task Values_of_no_declared_type_keep_theirs_where_JSON_has_it()
    {
        var when = new DateTime(2026, 11, 22, 10, 0, 0, DateTimeKind.Utc);
        var read = await ThroughStorageAsync(new Zoo { Anything = { ["when"] = when, ["like a date"] = "2026-11-22T10:00:00Z", ["number"] = 5, ["none"] = null! } });

        Assert.Equal(when, read.Anything["when"]);
        Assert.Equal("2026-11-22T10:00:00Z", read.Anything["like a date"]);
        Assert.Equal(5, read.Anything["number"]);
        Assert.True(read.Anything.ContainsKey("none"));
    }

    [Fact]
    public async Task An_activity_is_stored_without_what_it_does_not_have()
    {
        var activity = MessageFactory.Text("hi");
        activity.Properties = new JObject { ["own"] = 1 };

        var read = await ThroughStorageAsync(activity);

        Assert.Equal(["$type", "type", "text", "inputHint", "attachments", "entities", "own"], _stored["key"].Properties().Select(property => property.Name));
        Assert.Equal(("hi", 1), (read.Text, (int)read.Properties["own"]!));
        Assert.Empty(read.Attachments);
    }

    [Fact]
    public async Task What_the_genuine_storage_wrote_is_read()
    {
        _stored["key"] = JObject.Parse("""
            {"$type":"Microsoft.Bot.Schema.Activity, Microsoft.Bot.Schema","type":"message","text":"hi","speak":null,
             "entities":{"$type":"System.Collections.Generic.List`1[[Microsoft.Bot.Schema.Entity, Microsoft.Bot.Schema]], System.Private.CoreLib","$values":[]}}
            """);

        var read = (Activity)(await new MemoryStorage(_stored).ReadAsync(["key"], default))["key"];

        Assert.Equal("hi", read.Text);
        Assert.Empty(read.Entities);
    }

    [Fact]
    public async Task What_is_no_object_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => new MemoryStorage().WriteAsync(new Dictionary<string, object> { ["key"] = "text" }, default));

    private async Task<T> ThroughStorageAsync<T>(T value)
    {
        var storage = new MemoryStorage(_stored);
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = value! }, default);
        return (T)(await storage.ReadAsync(["key"], default))["key"];
    }

    public class Zoo
    {
        public Person? Keeper { get; set; }

        public IList<Animal>? Animals { get; set; } = [];

        public Dictionary<string, object> Anything { get; set; } = [];
    }

    public class Person
    {
        public string? Name { get; set; }
    }

    public class Boss : Person
    {
        public int Rank { get; set; }
    }

    public class Animal
    {
        public string? Name { get; set; }
    }

    public class Dog : Animal;
}
