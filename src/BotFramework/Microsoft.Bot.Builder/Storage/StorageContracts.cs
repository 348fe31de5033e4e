using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Leaves nulls out of what this API's own types have stored, where reading what is left makes the same object: an activity in
/// a state has some forty of them. Other types are written whole.
/// </summary>
internal sealed class StorageContracts : DefaultContractResolver
{
    private static readonly JsonSerializer Reader = new();

    public static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith("Microsoft.Bot.", StringComparison.Ordinal);

    protected override IList<JsonProperty> CreateProperties(Type type, MemberSerialization memberSerialization)
    {
        var properties = base.CreateProperties(type, memberSerialization);
        if (!type.IsAbstract && IsOurs(type))
        {
            var empty = Reader.Deserialize(new JTokenReader(new JObject()), type);
            foreach (var property in properties.Where(property => property.Readable && property.ValueProvider.GetValue(empty) == null))
                property.NullValueHandling = NullValueHandling.Ignore;
        }

        return properties;
    }
}
