using System.Collections;
using System.Collections.Concurrent;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Writes the values that JSON would have, without the work that makes it JSON: two states have the same outline exactly if they have
/// the same JSON. What Json.NET writes in some way of its own (a converter, a condition) is left to it.
/// </summary>
internal sealed class StateOutline(PooledText text, JsonSerializer serializer)
{
    // Deeper, it may go round in circles, and Json.NET says so.
    private const int Deepest = 64;

    private static readonly DefaultContractResolver Contracts = new();
    private static readonly ConcurrentDictionary<Type, JsonProperty[]> Plain = new();

    /// <summary>False where only Json.NET can tell.</summary>
    public bool TryWrite(object value, int depth = 0)
    {
        if (depth > Deepest)
            return false;

        switch (value)
        {
            case null:
                text.Write('~');
                return true;
            case string words:
                Words('"', words);
                return true;
            case bool flag:
                text.Write(flag ? 't' : 'f');
                return true;
            case Enum:
                return Number(((IConvertible)value).ToInt64(CultureInfo.InvariantCulture));
            case int or long:
                return Number((ISpanFormattable)value);
            case DateTimeOffset or DateTime or double or float or decimal or Guid or TimeSpan:
                text.Write('=');
                text.Write(((IFormattable)value).ToString(value is DateTimeOffset or DateTime ? "O" : null, CultureInfo.InvariantCulture));
                return true;
            case Dictionary<string, object> entries:
                return Entries(entries, depth);
            default:
                return value is JToken or IConvertible ? Json(value) : Contract(value, depth);
        }
    }

    private bool Contract(object value, int depth) => Contracts.ResolveContract(value.GetType()) switch
    {
        { Converter: not null } => Json(value),
        JsonDictionaryContract { DictionaryKeyType: var key, ItemConverter: null } when key == typeof(string) && value is IDictionary entries => Entries(entries, depth),
        JsonArrayContract { IsMultidimensionalArray: false, ItemConverter: null } => List((IEnumerable)value, depth),
        JsonObjectContract contract when Plain.GetOrAdd(contract.UnderlyingType, PropertiesOf, contract) is { } properties => Object(value, contract, properties, depth),
        _ => Json(value),
    };

    private bool Entries(Dictionary<string, object> entries, int depth)
    {
        text.Write('{');
        foreach (var (key, value) in entries)
        {
            Words(':', key);
            if (!TryWrite(value, depth + 1))
                return false;
        }

        text.Write('}');
        return true;
    }

    private bool Entries(IDictionary entries, int depth)
    {
        text.Write('{');
        foreach (DictionaryEntry entry in entries)
        {
            Words(':', (string)entry.Key);
            if (!TryWrite(entry.Value, depth + 1))
                return false;
        }

        text.Write('}');
        return true;
    }

    private bool List(IEnumerable items, int depth)
    {
        text.Write('[');
        foreach (var item in items)
        {
            if (!TryWrite(item, depth + 1))
                return false;
        }

        text.Write(']');
        return true;
    }

    private bool Object(object value, JsonObjectContract contract, JsonProperty[] properties, int depth)
    {
        text.Write('{');
        foreach (var property in properties)
        {
            if (property.ValueProvider.GetValue(value) is not { } item)
                continue;
            Words(':', property.PropertyName);
            if (!TryWrite(item, depth + 1))
                return false;
        }

        foreach (var (key, item) in contract.ExtensionDataGetter?.Invoke(value) ?? [])
        {
            Words(':', (string)key);
            if (!TryWrite(item, depth + 1))
                return false;
        }

        text.Write('}');
        return true;
    }

    // With its length in front, no text can look like two.
    private void Words(char kind, string words)
    {
        text.Write(kind);
        text.Write(words.Length);
        text.Write(kind);
        text.Write(words);
    }

    private bool Number(ISpanFormattable number)
    {
        text.Write('#');
        text.Write(number);
        return true;
    }

    private bool Json(object value)
    {
        text.Write('|');
        using var json = new JsonTextWriter(text) { ArrayPool = SharedChars.Instance, CloseOutput = false };
        serializer.Serialize(json, value);
        text.Write('|');
        return true;
    }

    // Null where some property is not simply written.
    private static JsonProperty[] PropertiesOf(Type type, JsonObjectContract contract) =>
        contract.ItemConverter == null && contract.OnSerializingCallbacks.Count == 0 && contract.ItemNullValueHandling == null
        && contract.Properties.Where(p => !p.Ignored && p.Readable).All(p => p is { Converter: null, ItemConverter: null, ShouldSerialize: null, GetIsSpecified: null, DefaultValueHandling: null })
            ? [.. contract.Properties.Where(p => !p.Ignored && p.Readable)]
            : null;
}
