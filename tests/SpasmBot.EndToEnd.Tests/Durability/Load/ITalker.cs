namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>Somebody who talks to the bot for as long as the test lasts, and knows what should come of it.</summary>
public interface ITalker : IDisposable
{
    /// <summary>How many of its messages were acknowledged.</summary>
    int Acknowledged { get; }

    /// <summary>How often it was told to come again later.</summary>
    int Refusals { get; }

    /// <summary>Talks until told to stop; the message that is under way is brought to its end.</summary>
    Task TalkAsync(CancellationToken stop);

    /// <summary>Compares all that came with all that should have come; throws where they differ.</summary>
    Task CheckAsync();
}
