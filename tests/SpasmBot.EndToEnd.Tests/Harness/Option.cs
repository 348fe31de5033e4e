namespace SpasmBot.EndToEnd.Tests.Harness;

public sealed record Option(string Id, string Title);
