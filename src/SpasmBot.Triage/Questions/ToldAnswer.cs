using SpasmBot.Triage.Rules;
using SpasmBot.Triage.Understanding;

namespace SpasmBot.Triage.Questions;

/// <summary>A message as the answer to a question. What several of its readers ask of it is worked out where it is first asked for, and once.</summary>
internal sealed class ToldAnswer(HeardText heard, Hearing hearing, OwnWords ownWords, Reassurance reassurance)
{
    private IReadOnlyDictionary<string, FindingStatus>? _kept;
    private IReadOnlyList<string>? _hints;
    private Reassured? _reassured;

    public HeardText Heard => heard;

    public ReadText Text => heard.Text;

    public Hearing Hearing => hearing;

    /// <inheritdoc cref="OwnWords.Kept"/>
    public IReadOnlyDictionary<string, FindingStatus> Kept => _kept ??= ownWords.Kept(heard);

    /// <inheritdoc cref="OwnWords.Worries"/>
    public bool Worries => ownWords.Worries(Kept);

    /// <summary>What of the options its words only hint at.</summary>
    public IReadOnlyList<string> Hints => _hints ??= ownWords.Hints(heard);

    /// <summary>How far it says that all is well.</summary>
    public Reassured Reassured => _reassured ??= reassurance.Read(this);
}
