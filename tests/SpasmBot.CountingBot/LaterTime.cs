namespace SpasmBot.CountingBot;

/// <summary>The time that it will be: a bot that is started again is started as much later.</summary>
internal sealed class LaterTime(TimeSpan ahead) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
}
