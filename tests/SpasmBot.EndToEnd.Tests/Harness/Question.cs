namespace SpasmBot.EndToEnd.Tests.Harness;

/// <summary>The entity <c>spasmbot/question</c>.</summary>
public sealed record Question(string Id, IReadOnlyList<Option> Options, bool Multiple)
{
    public bool Offers(string optionId) => Options.Any(option => option.Id == optionId);

    public string TitleOf(string optionId) => Options.Single(option => option.Id == optionId).Title;
}
