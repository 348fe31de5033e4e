using SpasmBot.Triage.Content;

namespace SpasmBot.Content;

/// <summary>The commands for those who write dialogs/. Each says on its own what is wrong, and ends with an exit code for scripts.</summary>
public static class ContentCommand
{
    private const string Usage = """
        usage: content validate                            checks dialogs/; exits with 1 and a line 'file:line: reason' for each problem
               content explain "words" [--language es]     prints what is heard in the words, which rules fire, and the level
               content add-language <id> "<name>"          adds an empty copy of the English files for a language, e.g. pt "Português"
               [--folder <dialogs>]                        the content folder; default: dialogs/ here, else the one beside the program
        """;

    /// <summary>True when the arguments are for this command and not for the web host.</summary>
    public static bool Takes(string[] args) => args is ["content", ..];

    /// <param name="folder">The content folder, unless the arguments name another one.</param>
    /// <returns>0: done, nothing wrong; 1: something is wrong with the content; 2: the arguments are not understood.</returns>
    public static int Run(string[] args, string folder, TextWriter output)
    {
        var (words, language) = TakeOption(args, "--language");
        (words, var chosen) = TakeOption(words, "--folder");
        folder = chosen ?? folder;
        try
        {
            return words switch
            {
                [_, "validate"] when language is null => Validate.Run(folder, output),
                [_, "explain", var text] => Explain.Run(folder, text, language, output),
                [_, "add-language", var id, var name] when language is null => AddLanguage.Run(folder, id, name, output),
                _ => Tell(output, Usage, 2),
            };
        }
        catch (ContentException wrong)
        {
            return Tell(output, wrong.Message, 1);
        }
    }

    private static int Tell(TextWriter output, string text, int exit)
    {
        output.WriteLine(text);
        return exit;
    }

    private static (string[] Left, string? Value) TakeOption(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at < 0 || at + 1 == args.Length ? (args, null) : ([.. args[..at], .. args[(at + 2)..]], args[at + 1]);
    }
}
