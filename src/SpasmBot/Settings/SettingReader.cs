using System.Globalization;
using SpasmBot.Turns;

namespace SpasmBot.Settings;

/// <summary>Reads single settings, and says in one line what is wrong with one.</summary>
public static class SettingReader
{
    /// <exception cref="SettingException">It is neither true nor false.</exception>
    public static bool Flag(IConfiguration configuration, string key, bool otherwise)
    {
        var text = configuration[key];
        if (string.IsNullOrWhiteSpace(text))
            return otherwise;

        return bool.TryParse(text.Trim(), out var value) ? value : throw new SettingException(key, $"'{text}' is neither true nor false");
    }

    /// <exception cref="SettingException">It is no whole number, or not within the bounds.</exception>
    public static int Number(IConfiguration configuration, string key, int otherwise, int least, int most)
    {
        var text = configuration[key];
        if (string.IsNullOrWhiteSpace(text))
            return otherwise;

        return int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw new SettingException(key, $"'{text}' is not a whole number from {least} to {most}");
    }
}
