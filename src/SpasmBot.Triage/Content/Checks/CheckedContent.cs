using SpasmBot.Triage.Content.Reading;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>The content as it stands in its files, with where everything stands.</summary>
/// <param name="Code">What the program asks the content for.</param>
internal sealed record CheckedContent(DialogContent Content, ContentFolder Folder, CodeWords Code)
{
    public IEnumerable<LanguagePack> Languages => Content.Languages.Values;

    /// <summary>The languages that mirror the reference.</summary>
    public IEnumerable<LanguagePack> Mirrors => Languages.Where(pack => pack.Id != LanguagePack.Reference);

    public LanguagePack? Reference => Content.Languages.GetValueOrDefault(LanguagePack.Reference);

    public ContentProblem Problem(string part, string id, string reason) => Folder.Positions.Problem(part, id, reason);

    public ContentProblem Problem(SaidText said, string reason) => Problem(said.Part, said.Id, reason);
}
