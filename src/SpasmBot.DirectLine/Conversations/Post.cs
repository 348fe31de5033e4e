namespace SpasmBot.DirectLine;

/// <summary>A user's activity that is in the log.</summary>
/// <param name="ActivityId">Its id there.</param>
/// <param name="Turn">The bot's turn for it; fails with a <see cref="DirectLineException"/>.</param>
internal sealed record Post(string ActivityId, Task Turn);
