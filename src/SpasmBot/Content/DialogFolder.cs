namespace SpasmBot.Content;

/// <summary>Where dialogs/ lies at run time: beside the program, where the build puts it.</summary>
public static class DialogFolder
{
    public static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "dialogs");
}
