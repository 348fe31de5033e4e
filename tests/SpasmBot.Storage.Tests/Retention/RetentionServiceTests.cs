using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SpasmBot.Turns;

namespace SpasmBot.Storage.Tests.Retention;

public class RetentionServiceTests
{
    [Fact]
    public async Task It_sweeps_until_nothing_is_left_and_again_an_hour_later()
    {
        var time = new FakeTimeProvider();
        var retention = new Sweeps(first: [500, 500, 7, 0], second: [1, 0]);
        using var service = new RetentionService(retention, new RetentionSettings(30), time, NullLogger<RetentionService>.Instance);

        await service.StartAsync(default);
        Assert.True(SpinWait.SpinUntil(() => retention.Before.Count == 1, TimeSpan.FromSeconds(10)));
        await AdvanceUntilAsync(time, TimeSpan.FromMilliseconds(200), () => retention.Before.Count == 4);
        Assert.All(retention.Before, before => Assert.Equal(time.Start.AddDays(-30), before));

        await AdvanceUntilAsync(time, TimeSpan.FromMinutes(10), () => retention.Before.Count == 6);
        await service.StopAsync(default);
    }

    [Fact]
    public async Task A_store_that_fails_is_tried_again()
    {
        var time = new FakeTimeProvider();
        var retention = new Sweeps(first: [], second: [0]) { FailsAtFirst = true };
        using var service = new RetentionService(retention, new RetentionSettings(30), time, NullLogger<RetentionService>.Instance);

        await service.StartAsync(default);
        await AdvanceUntilAsync(time, TimeSpan.FromMinutes(10), () => retention.Before.Count == 1);
        await service.StopAsync(default);
    }

    [Theory]
    [InlineData(null, 30)]
    [InlineData("", 30)]
    [InlineData("7", 7)]
    public void Thirty_days_unless_told_otherwise(string? value, int days) => Assert.Equal(days, Read(value).Days);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("a month")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public void What_is_no_number_of_days_stops_the_start(string value)
    {
        var stop = Assert.Throws<SettingException>(() => Read(value));

        Assert.Equal("Privacy:RetentionDays", stop.Key);
        Assert.Contains(value, stop.Message, StringComparison.Ordinal);
    }

    private static RetentionSettings Read(string? value) =>
        RetentionSettings.Read(new ConfigurationBuilder().AddInMemoryCollection([new("Privacy:RetentionDays", value)]).Build());

    private static async Task AdvanceUntilAsync(FakeTimeProvider time, TimeSpan step, Func<bool> reached)
    {
        for (var watch = Stopwatch.StartNew(); !reached() && watch.Elapsed < TimeSpan.FromSeconds(10);)
        {
            time.Advance(step);
            await Task.Yield();
        }

        Assert.True(reached());
    }

    private sealed class Sweeps(int[] first, int[] second) : IRetention
    {
        private readonly Queue<int> _steps = new([.. first, .. second]);
        private int _claims;

        public bool FailsAtFirst { get; init; }

        public List<DateTimeOffset> Before { get; } = [];

        public Task<bool> ClaimSweepAsync(TimeSpan every, CancellationToken cancellationToken) =>
            ++_claims == 1 && FailsAtFirst ? throw new IOException() : Task.FromResult(_steps.Count > 0);

        public Task<int> SweepAsync(DateTimeOffset before, int limit, CancellationToken cancellationToken)
        {
            Before.Add(before);
            return Task.FromResult(_steps.Dequeue());
        }
    }
}
