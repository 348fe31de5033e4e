namespace SpasmBot.Turns;

/// <summary>Runs the bot in a conversation when its moment has come.</summary>
public interface ILaterPath
{
    /// <summary>Gives the bot its event, through the adapter's middleware.</summary>
    Task ContinueAsync(LaterTurn turn, CancellationToken cancellationToken);
}
