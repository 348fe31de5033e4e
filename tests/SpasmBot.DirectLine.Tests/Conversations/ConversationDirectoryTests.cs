using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SpasmBot.DirectLine.Tests.Support;

namespace SpasmBot.DirectLine.Tests.Conversations;

/// <summary>A process that many talk to remembers few of them.</summary>
public sealed class ConversationDirectoryTests
{
    private readonly FakeTimeProvider _time = new();

    [Theory]
    [InlineData(1500, 30, false)]
    [InlineData(1500, 10, true)]
    [InlineData(10, 120, true)]
    [InlineData(10, 1200, false)]
    public async Task Of_many_conversations_those_of_the_last_seconds_are_remembered(int others, double seconds, bool remembered)
    {
        await using var host = await BotHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(_time));
        var directory = host.Get<ConversationDirectory>();
        var before = directory["mine"];
        for (var i = 0; i < others; i++)
            _ = directory[$"another's {i}"];

        _time.Advance(TimeSpan.FromSeconds(seconds));
        _ = directory["one more"];

        Assert.Equal(remembered, ReferenceEquals(before, directory["mine"]));
    }
}
