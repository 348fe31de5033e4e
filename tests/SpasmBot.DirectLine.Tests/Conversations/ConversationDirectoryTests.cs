using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SpasmBot.DirectLine.Tests.Support;

namespace SpasmBot.DirectLine.Tests.Conversations;

/// <summary>A process that many talk to remembers few of them.</summary>
public sealed class ConversationDirectoryTests
{
    private readonly FakeTimeProvider _time = new();

    [Theory]
    [InlineData(1500, 2, false)]
    [InlineData(1500, 0.5, true)]
    [InlineData(10, 2, true)]
    [InlineData(10, 20, false)]
    public async Task Of_many_conversations_those_of_the_last_minute_are_remembered(int others, double minutes, bool remembered)
    {
        await using var host = await BotHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(_time));
        var directory = host.Get<ConversationDirectory>();
        var before = directory["mine"];
        for (var i = 0; i < others; i++)
            _ = directory[$"another's {i}"];

        _time.Advance(TimeSpan.FromMinutes(minutes));
        _ = directory["one more"];

        Assert.Equal(remembered, ReferenceEquals(before, directory["mine"]));
    }
}
