namespace SpasmBot.EndToEnd.Tests.Harness;

public sealed record OutcomeFinding(string Id, bool Present);
