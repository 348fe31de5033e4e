namespace SpasmBot.Triage.Understanding;

/// <summary>What is known of a message before it is read.</summary>
/// <param name="Answering">It answers a question about the patient's body: who then tells of another, 'not me', asks for nobody else.</param>
/// <param name="SpasmIsWriters">The writer told of a spasm of their own before, and of nobody else's: who is told of now is not the patient.</param>
internal readonly record struct Telling(bool Answering = false, bool SpasmIsWriters = false);
