using System.Collections.Concurrent;
using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace SpasmBot.Tests.Messages;

public class TurnErrorsTests
{
    [Fact]
    public async Task A_turn_that_fails_is_told_to_the_person_under_an_id_and_logged_under_it_without_a_word_that_was_said()
    {
        var log = new LogBook();
        await using var bot = new SpasmBotApplication
        {
            Instead = services => services.AddSingleton<IBot>(new StumblingBot()).AddSingleton<ILoggerProvider>(log),
        };

        var (response, replies) = await bot.PostAsync(new JObject
        {
            ["type"] = "message", ["id"] = "1", ["text"] = "numb foot", ["channelId"] = "numb channel", ["conversation"] = new JObject { ["id"] = "numb talk" },
        });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var logged = Assert.Single(log.Lines, line => line.StartsWith("Turn failed", StringComparison.Ordinal));
        Assert.Contains(logged.Split(' ')[2], (string?)Assert.Single(replies)["text"], StringComparison.Ordinal);
        Assert.Contains("on other, activity type message", logged, StringComparison.Ordinal);
        Assert.Contains(nameof(StumblingBot), logged, StringComparison.Ordinal);
        Assert.Contains(nameof(FormatException), logged, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, line => line.Contains("numb", StringComparison.Ordinal));
    }

    private sealed class StumblingBot : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException($"Not understood: {turnContext.Activity.Text}", new FormatException(turnContext.Activity.Text));
    }

    private sealed class LogBook : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
