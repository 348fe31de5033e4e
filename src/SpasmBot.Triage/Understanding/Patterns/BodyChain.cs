namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>
/// Follows parts of the body through the words between two steps of a pattern. In 'arms and legs are weak' the weakness is that of both;
/// in 'my arm twitches and my legs are weak' it is not the arm's, for another part came in between with words of its own.
/// </summary>
internal struct BodyChain(bool startsWithBody)
{
    private bool _seen = startsWithBody;

    /// <summary>No word of another kind stands between the last part of the body and here.</summary>
    public bool Whole { get; private set; } = true;

    /// <summary>Goes on over the token; false when it is a part of the body that does not belong to the list so far.</summary>
    public bool Passes(ReadText text, int at)
    {
        if (text.Body(at))
        {
            if (_seen && !Whole)
                return false;
            _seen = true;
            Whole = true;
            return true;
        }
        if (_seen && !text.Fills(at) && !text.Joins(at))
            Whole = false;
        return true;
    }
}
