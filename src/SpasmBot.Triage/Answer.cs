namespace SpasmBot.Triage;

/// <summary>What a text or a press of buttons says as the answer to a question.</summary>
/// <param name="Statement">
/// What it says; add it to the case either way. When it is no answer to the question it carries no question id,
/// so that what was said is kept and the question is asked again.
/// </param>
/// <param name="Heard">All that was understood of the text: commands, topics, corrections.</param>
public sealed record Answer(AnswerKind Kind, Statement Statement, Hearing Heard)
{
    /// <summary>It answers only a part of a list of signs, but denies that part, and no word in it tells of trouble.</summary>
    public bool Denies { get; init; }

    /// <summary>And every part of it does: said once more, it answers the list.</summary>
    public bool DeniesThroughout { get; init; }

    /// <summary>Nothing in it was understood, nor in what was said before: it stands for a doubt, so that the conversation goes on.</summary>
    public bool GivesUp { get; init; }
}
