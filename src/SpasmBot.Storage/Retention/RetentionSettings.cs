using System.Globalization;
using Microsoft.Extensions.Configuration;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>How long what people say is kept.</summary>
/// <param name="Days">Full days from when a thing was written.</param>
public sealed record RetentionSettings(int Days)
{
    internal const string DaysKey = "Privacy:RetentionDays";
    private const int Default = 30;
    private const int Most = 3650;

    /// <exception cref="SettingException">It is no number of days.</exception>
    public static RetentionSettings Read(IConfiguration configuration)
    {
        var text = configuration[DaysKey];
        if (string.IsNullOrWhiteSpace(text))
            return new RetentionSettings(Default);

        return int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= Most
            ? new RetentionSettings(days)
            : throw new SettingException(DaysKey, $"'{text}' is not a number of days from 1 to {Most}");
    }
}
