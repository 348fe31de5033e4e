namespace SpasmBot.Triage.Rules;

/// <summary>Whether a condition holds, with what is known so far. The values rise.</summary>
internal enum Truth
{
    False,
    Unknown,
    True,
}
