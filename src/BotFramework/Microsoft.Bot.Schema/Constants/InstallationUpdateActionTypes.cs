namespace Microsoft.Bot.Schema;

/// <summary>The values of <see cref="Activity.Action"/> in an installation update.</summary>
public static class InstallationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
