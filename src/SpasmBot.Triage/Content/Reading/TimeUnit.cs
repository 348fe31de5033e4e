namespace SpasmBot.Triage.Content.Reading;

internal static class TimeUnit
{
    /// <summary>The seconds of a unit of time; months count 30 days, years 365. Null: no such unit.</summary>
    public static decimal? Seconds(string name) => name switch
    {
        "second" => 1,
        "minute" => 60,
        "hour" => 3600,
        "day" => 86_400,
        "week" => 7 * 86_400,
        "month" => 30 * 86_400,
        "year" => 365 * 86_400,
        _ => null,
    };
}
