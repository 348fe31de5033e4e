using SpasmBot.Triage;
using YamlDotNet.Serialization;

namespace SpasmBot.Dialogs.Tests.Cases;

/// <summary>A case as its author wrote it down: a person, what they have, and the level that fits.</summary>
public sealed class WrittenCase
{
    public string Id { get; set; } = "";

    [YamlMember(Alias = "level")]
    public string LevelId { get; set; } = "";

    /// <summary>The first message.</summary>
    public string Opening { get; set; } = "";

    /// <summary>Question id to what the person says when asked it.</summary>
    public Dictionary<string, string> Facts { get; set; } = [];

    /// <summary>What makes it that level, and whether the opening has it.</summary>
    public string Why { get; set; } = "";

    /// <summary>What else a reviewer should know, such as why a level was corrected.</summary>
    public string? Note { get; set; }

    /// <summary>The name of its file.</summary>
    [YamlIgnore]
    public string Theme { get; set; } = "";

    /// <summary>The folder of its file; English where it lies in none.</summary>
    [YamlIgnore]
    public string Language { get; set; } = "";

    [YamlIgnore]
    public DispositionLevel Level => DispositionLevels.Parse(LevelId);

    public bool IsEmergency => Level >= DispositionLevel.Emergency;

    public bool SaysItAtOnce => Why.EndsWith("(in the opening)", StringComparison.Ordinal);

    public override string ToString() => Id;
}
