namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed or uninstalled.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    string Action { get; set; }
}
