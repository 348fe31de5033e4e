namespace SpasmBot.Triage.Understanding;

/// <summary>Where in a message a command's words must stand.</summary>
internal enum CommandPlace
{
    /// <summary>They are all that it says: 'back' is a command, 'my back' is not.</summary>
    Whole,

    Start,
    Anywhere,

    /// <summary>They are its last words: 'all went well, so none', and not 'so none of my fingers move'.</summary>
    End,
}
