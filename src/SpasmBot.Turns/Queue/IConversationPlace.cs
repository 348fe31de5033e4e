namespace SpasmBot.Turns;

/// <summary>The right to run turns of a conversation, until it is disposed.</summary>
public interface IConversationPlace : IAsyncDisposable
{
    /// <summary>False where the place was lost, with the connection to a server say: somebody else may be in by now, and nothing may be saved.</summary>
    bool IsHeld { get; }
}
