namespace SpasmBot.Dialogs.Memory;

/// <summary>Messages to one question that were not understood.</summary>
/// <param name="Count">How many.</param>
/// <param name="AtLength">One was so long that it leaves a doubt by itself.</param>
public sealed record UnheardMessages(int Count, bool AtLength)
{
    public static UnheardMessages None { get; } = new(0, false);
}
