namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>One after the other: each of them takes what the machine has.</summary>
[CollectionDefinition(Name)]
public sealed class OneByOne
{
    public const string Name = "Durability";
}
