using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace SpasmBot.Turns.Tests;

/// <summary>The metric of replies that were given up, as far as they are given up by what this test calls: others run beside it.</summary>
internal sealed class DeadLetters : IDisposable
{
    private readonly AsyncLocal<bool> _isOurs = new() { Value = true };
    private readonly ConcurrentQueue<string?> _reasons = [];
    private readonly MeterListener _listener = new();

    public DeadLetters()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument is { Name: "spasmbot.outbox.dead_letters", Meter.Name: TurnMetrics.MeterName })
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            if (_isOurs.Value && count == 1)
                _reasons.Enqueue(tags[0].Value as string);
        });
        _listener.Start();
    }

    public IEnumerable<string?> Reasons => _reasons;

    public void Dispose() => _listener.Dispose();
}
