namespace SpasmBot.Dialogs.Tests.Properties;

/// <summary>How a choice is told to the bot.</summary>
public enum Saying
{
    Card,
    Titles,
    Numbers,

    /// <summary>One of the above, another at each question.</summary>
    Mixed,
}
