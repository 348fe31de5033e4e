using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>
/// What writing a state as JSON and reading it again would give, without the JSON in between: dialog states are read, compared and
/// written in every turn. It does so for plain data; whatever else a state holds is left to Json.NET.
/// </summary>
internal static class StateCopy
{
    // Deeper than any state is; loops end here too, and Json.NET tells what is wrong with them.
    private const int MaxDepth = 64;

    /// <summary>A copy that shares nothing that can change; null where it takes Json.NET to make one.</summary>
    public static Dictionary<string, object> Of(IDictionary<string, object> state) =>
        state.GetType() == typeof(Dictionary<string, object>) && JsonConvert.DefaultSettings == null && TryCopy(state, typeof(object), 0, out var copy)
            ? (Dictionary<string, object>)copy
            : null;

    /// <summary>Two copies tell the same: they would be the same JSON.</summary>
    public static bool Same(object one, object other)
    {
        if (ReferenceEquals(one, other))
            return true;
        if (one == null || other == null || one.GetType() != other.GetType())
            return false;
        return one switch
        {
            DateTimeOffset moment => moment.EqualsExact((DateTimeOffset)other),
            DateTime moment => moment.Kind == ((DateTime)other).Kind && moment.Equals(other),
            string or ValueType => one.Equals(other),
            IDictionary entries => Same(entries, (IDictionary)other),
            IList items => Same(items, (IList)other),
            _ => Same(PlainType.Of(one.GetType()).Values(one), PlainType.Of(one.GetType()).Values(other)),
        };
    }

    private static bool Same(IDictionary one, IDictionary other)
    {
        if (one.Count != other.Count)
            return false;

        // Of the same order too: it is part of the JSON.
        var (entries, others) = (one.GetEnumerator(), other.GetEnumerator());
        while (entries.MoveNext() && others.MoveNext())
        {
            if (!Equals(entries.Key, others.Key) || !Same(entries.Value, others.Value))
                return false;
        }

        return true;
    }

    private static bool Same(IList one, IList other)
    {
        for (var i = 0; i < one.Count && one.Count == other.Count; i++)
        {
            if (!Same(one[i], other[i]))
                return false;
        }

        return one.Count == other.Count;
    }

    private static bool TryCopy(object value, Type declared, int depth, out object copy)
    {
        copy = value;
        if (value == null || IsSimple(value, declared))
            return true;
        if (depth == MaxDepth)
            return false;
        return value switch
        {
            Dictionary<string, object> entries => TryCopy(entries, depth + 1, out copy),
            IDictionary entries when IsGeneric(value, typeof(Dictionary<,>)) => TryCopy(entries, depth + 1, out copy),
            IList items when IsGeneric(value, typeof(List<>)) => TryCopy(items, depth + 1, out copy),
            IEnumerable or ValueType => false,
            _ => TryCopyObject(value, depth + 1, out copy),
        };
    }

    /// <summary>It cannot change, and comes back from JSON as what it was.</summary>
    private static bool IsSimple(object value, Type declared) => value switch
    {
        string or bool or int or long or double or DateTime or DateTimeOffset => true,
        Enum or Guid or TimeSpan or decimal or float => declared != typeof(object),
        _ => false,
    };

    // Most of a state is such dictionaries: copied as what they are, their entries need no boxes and no reflection.
    private static bool TryCopy(Dictionary<string, object> entries, int depth, out object copy)
    {
        var copied = new Dictionary<string, object>(entries.Count);
        copy = copied;
        foreach (var (key, value) in entries)
        {
            // '$type' and its like mean something in JSON.
            if (key.StartsWith('$') || !TryCopy(value, typeof(object), depth, out var item))
                return false;
            copied.Add(key, item);
        }

        return true;
    }

    private static bool IsGeneric(object value, Type definition) => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == definition;

    private static bool TryCopy(IDictionary entries, int depth, out object copy)
    {
        var type = entries.GetType();
        var copied = (IDictionary)Activator.CreateInstance(type);
        copy = copied;
        var declared = type.GetGenericArguments()[1];
        foreach (DictionaryEntry entry in entries)
        {
            if (entry.Key is not string key || key.StartsWith('$') || !TryCopy(entry.Value, declared, depth, out var item))
                return false;
            copied.Add(key, item);
        }

        return true;
    }

    private static bool TryCopy(IList items, int depth, out object copy)
    {
        var type = items.GetType();
        var copied = (IList)Activator.CreateInstance(type);
        copy = copied;
        var declared = type.GetGenericArguments()[0];
        foreach (var item in items)
        {
            if (!TryCopy(item, declared, depth, out var one))
                return false;
            copied.Add(one);
        }

        return true;
    }

    private static bool TryCopyObject(object value, int depth, out object copy)
    {
        copy = null;
        if (PlainType.Of(value.GetType()) is not { } type || !type.IsWhole(value))
            return false;

        var values = type.Values(value);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not (null or string) && !TryCopy(values[i], type.Declared[i], depth, out values[i]))
                return false;
        }

        copy = type.Create(values);
        return true;
    }
}
