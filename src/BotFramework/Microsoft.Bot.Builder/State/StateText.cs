namespace Microsoft.Bot.Builder;

/// <summary>Tells whether a state has changed: its JSON, the same whenever the state is the same.</summary>
internal static class StateText
{
    // A property that is left out tells as much as one that is null.
    private static readonly JsonSerializer Serializer = new() { NullValueHandling = NullValueHandling.Ignore };

    public static string Of(IDictionary<string, object> state)
    {
        // The settings that an application set for all of Json.NET count, as they do where its strings are compared.
        var serializer = JsonConvert.DefaultSettings == null ? Serializer : JsonSerializer.CreateDefault();

        using var text = new PooledText();
        using (var json = new JsonTextWriter(text) { ArrayPool = SharedChars.Instance, CloseOutput = false })
            serializer.Serialize(json, state);
        return text.Written.ToString();
    }
}
