namespace SpasmBot.Triage.Understanding;

/// <summary>Classes that are not listed in a lexicon but read from numbers. Patterns name them as <c>&lt;#time&gt;</c>.</summary>
internal static class NumberClass
{
    /// <summary>A plain number.</summary>
    public const string Number = "#number";

    /// <summary>Any stretch of time, in seconds.</summary>
    public const string Time = "#time";

    /// <summary>Seconds, minutes or hours, in seconds.</summary>
    public const string Short = "#short";

    /// <summary>Seconds, minutes or hours between two marks, with nothing beside them: 'a cramp, 2 minutes'.</summary>
    public const string Alone = "#alone";

    /// <summary>Days and more, in seconds.</summary>
    public const string Long = "#long";

    /// <summary>Years, in seconds: 'tengo 30 años' is an age, 'tengo 3 días' is none.</summary>
    public const string Years = "#years";

    /// <summary>Times in thirty days.</summary>
    public const string Rate = "#rate";

    /// <summary>Of ten.</summary>
    public const string Score = "#score";

    /// <summary>A calendar year.</summary>
    public const string Year = "#year";

    /// <summary>A number of 12 or more that opens a message before a comma: '72, fell yesterday'.</summary>
    public const string Lead = "#lead";

    /// <summary>From one hour of the clock to another, in seconds: 'from ten until half past eleven'.</summary>
    public const string Hours = "#hours";

    public static IReadOnlyList<string> All { get; } = [Number, Time, Short, Alone, Long, Years, Rate, Score, Year, Lead, Hours];
}
