namespace SpasmBot.Turns;

/// <summary>Limits of a turn and of the delivery of its replies.</summary>
public sealed class TurnOptions
{
    /// <summary>How long the bot may take for one activity. Channels give up after 10 to 15 seconds.</summary>
    public TimeSpan Budget { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the adapter's OnTurnError may take to say that a turn failed.</summary>
    public TimeSpan ErrorBudget { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long one reply may take to be posted. Past that it is not known whether it arrived.</summary>
    public TimeSpan DeliveryTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many activities may wait behind the running one in one conversation; more are refused.</summary>
    public int MaxWaitingInConversation { get; set; } = 100;

    /// <summary>How many activities may wait in all conversations together; more are refused.</summary>
    public int MaxWaiting { get; set; } = 10_000;

    /// <summary>How long a reply that cannot be posted is tried again before it is given up.</summary>
    public TimeSpan OutboxLifetime { get; set; } = TimeSpan.FromDays(1);

    /// <summary>
    /// How long a reply whose posting was cut off waits for its activity to be sent again, before the replies behind it go on without it.
    /// </summary>
    public TimeSpan UnknownOutcomeWait { get; set; } = TimeSpan.FromSeconds(60);
}
