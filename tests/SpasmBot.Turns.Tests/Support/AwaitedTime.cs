using System.Threading.Channels;
using Unbounded = System.Threading.Channels.Channel;
using Microsoft.Extensions.Time.Testing;

namespace SpasmBot.Turns.Tests;

/// <summary>
/// Time that a test can let pass as the code waits for it. Time that a test advances unasked outruns code that gets no processor, by days.
/// </summary>
internal sealed class AwaitedTime(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly Channel<TimeSpan> _waits = Unbounded.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _waits.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>When somebody has begun to wait, and no longer than <paramref name="atMost"/>, lets that time pass.</summary>
    public async Task PassNextAsync(TimeSpan atMost)
    {
        TimeSpan wait;
        do
            wait = await _waits.Reader.ReadAsync();
        while (wait > atMost);

        Advance(wait);
    }
}
