using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace SpasmBot.Turns;

/// <summary>
/// Which types state may be made of. Stored JSON names the types to create, and part of it is what people sent
/// (an activity's value, say): without a limit they could name any type of the process.
/// A type that could not be read back is refused when it is written, where the mistake is seen at once.
/// </summary>
/// <param name="more">Assemblies whose types are allowed as well.</param>
public sealed partial class StateTypeBinder(params Assembly[] more) : ISerializationBinder
{
    private static readonly DefaultSerializationBinder Default = new();

    private static readonly HashSet<string> Namespaces =
    [
        "System.Collections.Generic", "System.Collections.Concurrent", "System.Collections.ObjectModel", "System.Collections.Immutable",
    ];

    private static readonly HashSet<Type> Simple =
    [
        typeof(object), typeof(string), typeof(decimal), typeof(Guid), typeof(Uri), typeof(Version), typeof(TimeSpan), typeof(DateTime),
        typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(Nullable<>), typeof(KeyValuePair<,>), typeof(System.Dynamic.ExpandoObject),
        typeof(Tuple<,>), typeof(Tuple<,,>), typeof(ValueTuple<,>), typeof(ValueTuple<,,>),
    ];

    private readonly ConcurrentDictionary<(string?, string), Type> _byName = new();
    private readonly ConcurrentDictionary<Type, string> _names = new();
    private readonly HashSet<Assembly> _more = [.. more, .. Assembly.GetEntryAssembly() is { } entry ? [entry] : Array.Empty<Assembly>()];

    /// <inheritdoc/>
    public Type BindToType(string? assemblyName, string typeName)
    {
        if (_byName.TryGetValue((assemblyName, typeName), out var known))
            return known;

        var type = Default.BindToType(assemblyName, typeName);
        if (!Allows(type))
            throw new JsonSerializationException($"State names the type {typeName}, which is not one that state is made of.");
        return _byName[(assemblyName, typeName)] = type;
    }

    /// <inheritdoc/>
    /// <remarks>The whole name, without the versions of assemblies: left to Json.NET, those are cut out again at each object.</remarks>
    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName) =>
        (assemblyName, typeName) = (null, _names.GetOrAdd(serializedType, NameOf));

    [GeneratedRegex(", Version=[^],]+, Culture=[^],]+, PublicKeyToken=[^],]+", RegexOptions.CultureInvariant)]
    private static partial Regex Details();

    private string NameOf(Type type)
    {
        if (!Allows(type))
            throw new JsonSerializationException($"The type {type} cannot be part of the bot's state: allow its assembly in {nameof(StateTypeBinder)}.");
        Default.BindToName(type, out var assembly, out var name);
        return Details().Replace($"{name}, {assembly}", string.Empty);
    }

    private bool Allows(Type type)
    {
        if (type.IsArray)
            return Allows(type.GetElementType()!);
        if (type.IsConstructedGenericType)
            return Array.TrueForAll(type.GetGenericArguments(), Allows) && Allows(type.GetGenericTypeDefinition());
        if (type.IsPrimitive || Simple.Contains(type) || typeof(JToken).IsAssignableFrom(type) || _more.Contains(type.Assembly))
            return true;

        var assembly = type.Assembly.GetName().Name ?? string.Empty;
        return assembly.StartsWith("SpasmBot", StringComparison.Ordinal)
            || assembly.StartsWith("Microsoft.Bot.", StringComparison.Ordinal)
            || (assembly.StartsWith("System.", StringComparison.Ordinal) && Namespaces.Contains(type.Namespace ?? string.Empty));
    }
}
