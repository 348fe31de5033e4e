namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether a key may sign for a channel.</summary>
public static class EndorsementsValidator
{
    /// <summary>True when the endorsement is among the key's, or when none is asked for.</summary>
    /// <exception cref="ArgumentNullException">An endorsement is asked for, and the key's are not known.</exception>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrEmpty(expectedEndorsement))
            return true;

        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
