namespace SpasmBot.Triage.Tests.OwnWords;

/// <summary>A group of a file: what is said, and what each line must give that names nothing else after ' => '.</summary>
public sealed class OwnWordGroup
{
    public string Group { get; set; } = "";

    public string? Question { get; set; }

    public string Expect { get; set; } = "";

    public List<string> Said { get; set; } = [];
}
