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
    Person,
    WhatDoYouKnow,
    ForgetMe,
}
