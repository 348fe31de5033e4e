namespace SpasmBot.Triage;

/// <summary>What a message asks of the conversation, beside what it says of the person's health.</summary>
public enum Command
{
    None,
    Yes,
    No,
    NoneOfThese,
    NotSure,
    Done,
    Greeting,
    Thanks,
    Help,
    Back,
    StartOver,
    Stop,
    Why,

    /// <summary>What the words just said mean.</summary>
    Meaning,

    Person,
    WhatDoYouKnow,
    ForgetMe,

    /// <summary>To speak the language whose lexicon heard it.</summary>
    ThisLanguage,

    ExportMyData,

    /// <summary>To count the seconds of a stretch along with the person.</summary>
    Count,

    /// <summary>To speak of another person's spasm from now on.</summary>
    SomeoneElse,

    /// <summary>Something that is none of the others, asked as a question.</summary>
    Question,
}
