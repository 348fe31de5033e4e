using SpasmBot.Triage.Content;
using SpasmBot.Triage.Content.Writing;

namespace SpasmBot.Content;

internal static class AddLanguage
{
    public static int Run(string folder, string id, string name, TextWriter output)
    {
        var files = EmptyLanguage.Write(folder, id, name);
        output.WriteLine($"{Path.GetFullPath(Path.Combine(folder, id))}: {files} files to fill in. It is a draft: checked by 'content validate', not spoken");
        output.WriteLine($"until 'draft: true' is taken out of {id}/language.yaml. See dialogs/README.md, 'Add a language'.");
        return 0;
    }
}
