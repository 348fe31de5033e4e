using System.Diagnostics.Metrics;

namespace SpasmBot.Turns;

/// <summary>What the turns did, as the meter <c>SpasmBot.Turns</c>. It holds no word of a person and no id.</summary>
public sealed class TurnMetrics : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "SpasmBot.Turns";

    private readonly Meter _meter = new(MeterName);
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _wait;
    private readonly Counter<long> _postponed;
    private readonly Counter<long> _givenUp;

    /// <summary>Creates the instruments.</summary>
    public TurnMetrics()
    {
        _duration = _meter.CreateHistogram<double>("spasmbot.turn.duration", "s", "From the first look at an activity to the commit of its turn, by outcome.");
        _wait = _meter.CreateHistogram<double>("spasmbot.turn.wait", "s", "From the arrival of an activity to its turn.");
        _postponed = _meter.CreateCounter<long>("spasmbot.outbox.retries", "{reply}", "Replies that have to be posted again.");
        _givenUp = _meter.CreateCounter<long>("spasmbot.outbox.dead_letters", "{reply}", "Replies that were given up, by reason.");
    }

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    internal void Turn(string outcome, TimeSpan duration)
    {
        _duration.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
        TurnTracing.SetOutcome(outcome);
    }

    internal void Waited(TimeSpan wait) => _wait.Record(wait.TotalSeconds);

    internal void Postponed() => _postponed.Add(1);

    internal void GivenUp(DeliveryOutcome why) => _givenUp.Add(1, new KeyValuePair<string, object?>("reason", why.ToString()));
}
