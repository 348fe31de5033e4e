using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace SpasmBot.Turns;

/// <summary>Activities as they are stored: the JSON of the wire.</summary>
public static class ActivityJson
{
    // Dates stay text wherever the schema does not say that they are dates: what a person typed comes back as typed.
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 256,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore, // as on the wire
    });

    /// <summary>The JSON of an activity, or of a list of them.</summary>
    public static string Write(object activities) => JsonText.Write(Serializer, activities, activities.GetType());

    /// <summary>The activity in <paramref name="json"/>.</summary>
    public static Activity Read(string json) => ReadAs<Activity>(json);

    /// <summary>The activities in <paramref name="json"/>, which is an array.</summary>
    public static IReadOnlyList<Activity> ReadMany(string json) => ReadAs<Activity[]>(json);

    /// <summary>What writing and reading a part of an activity makes of it.</summary>
    internal static T? Copy<T>(T? part)
        where T : class => part == null ? null : JsonText.Read<T>(Serializer, Write(part));

    private static T ReadAs<T>(string json)
        where T : class =>
        JsonText.Read<T>(Serializer, json) ?? throw new JsonSerializationException("An activity was expected, null was found.");
}
