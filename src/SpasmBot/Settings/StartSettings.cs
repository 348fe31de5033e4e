namespace SpasmBot.Settings;

/// <summary>Settings are read when the bot starts, and not again.</summary>
public static class StartSettings
{
    /// <summary>
    /// Nothing watches the files that settings come from. A watch takes in all below the content root, App_Data among it, and is told of
    /// every write to the database: that takes a fifth of the processor's time.
    /// </summary>
    public static string[] Of(string[] args) => [.. args, "--hostBuilder:reloadConfigOnChange=false"];
}
