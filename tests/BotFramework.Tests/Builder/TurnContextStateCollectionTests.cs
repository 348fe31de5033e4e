using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Builder;

public class TurnContextStateCollectionTests
{
    private readonly TurnContextStateCollection _state = new();

    [Fact]
    public void A_value_is_found_by_the_full_name_of_its_type()
    {
        _state.Add<IReadOnlyList<int>>([1]);

        Assert.NotNull(_state.Get<IReadOnlyList<int>>());
        Assert.NotNull(_state[typeof(IReadOnlyList<int>).FullName!]);
        Assert.Null(_state.Get<List<int>>());
    }

    [Fact]
    public void A_value_of_another_type_is_not_found() => Assert.Null(With("key", "text").Get<Version>("key"));

    [Fact]
    public void Adding_twice_throws_and_setting_replaces()
    {
        _state.Add("key", "one");

        Assert.Throws<ArgumentException>(() => _state.Add("KEY", "two"));
        _state.Set("KEY", "two");
        Assert.Equal("two", _state.Get<string>("key"));
    }

    [Fact]
    public void Nothing_can_be_added_under_no_name_nor_no_value_under_a_name()
    {
        Assert.Throws<ArgumentNullException>(() => _state.Add(null, "text"));
        Assert.Throws<ArgumentNullException>(() => _state.Add<string>("key", null!));
    }

    private TurnContextStateCollection With(string key, string value)
    {
        _state.Add(key, value);
        return _state;
    }
}
