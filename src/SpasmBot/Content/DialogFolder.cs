namespace SpasmBot.Content;

/// <summary>Where dialogs/ lies.</summary>
public static class DialogFolder
{
    private const string Name = "dialogs";

    /// <summary>At run time: beside the program, where the build puts it.</summary>
    public static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, Name);

    /// <summary>For those who write it: the one in the working folder, or above it; where there is none, that of the program.</summary>
    public static string OfTheRepository
    {
        get
        {
            for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
                if (File.Exists(System.IO.Path.Combine(folder.FullName, Name, "sources.yaml")))
                    return System.IO.Path.Combine(folder.FullName, Name);
            return Path;
        }
    }
}
