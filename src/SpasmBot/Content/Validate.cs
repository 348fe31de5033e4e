using SpasmBot.Triage;
using SpasmBot.Triage.Content;
using SpasmBot.Triage.Content.Checks;

namespace SpasmBot.Content;

internal static class Validate
{
    public static int Run(string folder, TextWriter output)
    {
        var problems = ContentCheck.Run(folder, ProgramWords.Read);
        foreach (var problem in problems)
            output.WriteLine(problem);
        if (problems.Count > 0)
            return 1;
        var content = DialogContent.Load(folder);
        output.WriteLine($"content {content.Version}: {content.Rules.Count} rules, languages {string.Join(", ", content.Languages.Keys)}, no problem found");
        return 0;
    }
}
