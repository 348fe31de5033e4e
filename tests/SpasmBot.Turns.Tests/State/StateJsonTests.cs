using System.Diagnostics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SpasmBot.Turns.Tests;

public class StateJsonTests
{
    private readonly StateJson _json = new(new StateTypeBinder());

    [Fact]
    public void What_is_written_comes_back_with_its_types()
    {
        var value = new Dictionary<string, object> { ["known"] = new Known { Name = "n", Tags = ["a", "b"] }, ["list"] = new List<string> { "x" } };

        var back = Assert.IsType<Dictionary<string, object>>(RoundTrip(value));

        Assert.Equal(["a", "b"], Assert.IsType<Known>(back["known"]).Tags);
        Assert.Equal(["x"], Assert.IsType<List<string>>(back["list"]));
    }

    [Fact]
    public void Types_are_named_without_the_versions_of_their_assemblies() =>
        Assert.Equal(
            """{"$type":"System.Collections.Generic.Dictionary`2[[System.String, System.Private.CoreLib],[System.Object, System.Private.CoreLib]], System.Private.CoreLib"}""",
            _json.ToChange("k", new Dictionary<string, object>()).Json);

    [Fact]
    public void Words_that_look_like_a_date_stay_as_they_were_typed()
    {
        var back = (Dictionary<string, object>)RoundTrip(new Dictionary<string, object> { ["typed"] = "2026-11-22T08:00:00+05:00" })!;

        Assert.Equal("2026-11-22T08:00:00+05:00", back["typed"]);
    }

    [Fact]
    public void A_type_named_by_what_a_person_sent_is_not_created()
    {
        var sent = new JObject { ["$type"] = typeof(ProcessStartInfo).AssemblyQualifiedName, ["FileName"] = "x" };

        Assert.ThrowsAny<JsonException>(() => RoundTrip(new Dictionary<string, object> { ["value"] = sent }));
    }

    [Theory]
    [InlineData("System.Collections.Generic.List`1[[System.Diagnostics.ProcessStartInfo, System.Diagnostics.Process]], System.Private.CoreLib")]
    [InlineData("System.Diagnostics.ProcessStartInfo[], System.Diagnostics.Process")]
    [InlineData("System.IO.FileInfo, System.Private.CoreLib")]
    public void Nor_is_one_that_hides_in_another(string type)
    {
        var sent = new JObject { ["$type"] = type };

        Assert.ThrowsAny<JsonException>(() => RoundTrip(new Dictionary<string, object> { ["value"] = sent }));
    }

    [Fact]
    public void A_type_that_could_not_be_read_back_is_refused_when_it_is_written() =>
        Assert.ThrowsAny<JsonException>(() => _json.ToChange("k", new Dictionary<string, object> { ["value"] = new ProcessStartInfo() }));

    private object? RoundTrip(object value)
    {
        var change = _json.ToChange("k", value);
        return _json.Read(new StoredState(change.Json!, change.ETag));
    }

    private sealed class Known
    {
        public string? Name { get; set; }

        public string[] Tags { get; set; } = [];
    }
}
