namespace SpasmBot.Triage.Understanding;

/// <param name="End">The token after its phrase.</param>
internal readonly record struct ClassPlace(int ClassId, int End);
