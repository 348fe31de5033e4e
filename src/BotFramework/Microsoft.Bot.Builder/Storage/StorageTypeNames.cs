using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// The names of types as Json.NET writes them, without version, culture and key of their assemblies. It works them out for each
/// object again; here it is done once a type. For <see cref="TypeNameAssemblyFormatHandling.Full"/>, which takes them as they come.
/// </summary>
internal sealed partial class StorageTypeNames : DefaultSerializationBinder
{
    private readonly ConcurrentDictionary<Type, string> _names = new();

    public override void BindToName(Type serializedType, out string assemblyName, out string typeName)
    {
        assemblyName = null;
        typeName = _names.GetOrAdd(serializedType, NameOf);
    }

    private string NameOf(Type type)
    {
        base.BindToName(type, out var assembly, out var name);
        return Details().Replace($"{name}, {assembly}", string.Empty);
    }

    [GeneratedRegex(", Version=[^],]+, Culture=[^],]+, PublicKeyToken=[^],]+", RegexOptions.CultureInvariant)]
    private static partial Regex Details();
}
