using SpasmBot.Turns;

namespace SpasmBot.Settings;

/// <summary>A setting that cannot work stops the start with one line that names its key; nobody should read a stack trace for it.</summary>
public static class SettingErrors
{
    public static async Task<int> ReportAsync(Func<Task> run)
    {
        try
        {
            await run();
            return 0;
        }
        catch (SettingException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 1;
        }
    }
}
