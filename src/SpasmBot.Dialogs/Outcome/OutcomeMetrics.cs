using System.Diagnostics.Metrics;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Outcome;

/// <summary>How often each level was advised, as the meter <c>SpasmBot.Dialogs</c>: a count for each level, and nothing of why or to whom.</summary>
public sealed class OutcomeMetrics : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "SpasmBot.Dialogs";

    private readonly Meter _meter = new(MeterName);
    private readonly Counter<long> _outcomes;

    public OutcomeMetrics() => _outcomes = _meter.CreateCounter<long>("spasmbot.outcomes", "{outcome}", "Advice given, by level.");

    internal void Count(DispositionLevel level) => _outcomes.Add(1, new KeyValuePair<string, object?>("level", level.ToId()));

    public void Dispose() => _meter.Dispose();
}
