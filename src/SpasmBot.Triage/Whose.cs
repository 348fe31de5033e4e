namespace SpasmBot.Triage;

/// <summary>Whose complaints a text tells of.</summary>
public enum Whose
{
    /// <summary>None, or it does not say: 'calf cramp since Monday'.</summary>
    Unsaid,

    /// <summary>The writer has a spasm, or a sore place, and nobody else has any complaint.</summary>
    Writers,

    /// <summary>Another has some complaint, alone or beside the writer.</summary>
    Anothers,
}
