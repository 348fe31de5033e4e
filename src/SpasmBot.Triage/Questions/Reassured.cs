namespace SpasmBot.Triage.Questions;

/// <summary>How far a message denies a list of signs in words of its own.</summary>
/// <param name="Wholly">All of it is denied.</param>
/// <param name="Half">
/// 'No temperature, the head is clear': each part denies something or says that it is well. It is no answer to the rest of the list, but
/// leaves no doubt either.
/// </param>
/// <param name="Throughout">The same, and no part of it but denies, says that all is well, or says nothing of note.</param>
/// <param name="SaysWell">The same as <paramref name="Half"/>, with a word for what is well: 'my grip is as before', not 'zero grip'.</param>
internal readonly record struct Reassured(bool Wholly, bool Half, bool Throughout, bool SaysWell);
