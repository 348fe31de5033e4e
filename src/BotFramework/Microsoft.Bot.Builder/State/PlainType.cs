using System.Collections.Concurrent;
using System.Linq.Expressions;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// How Json.NET would write and read the objects of a type, where there is nothing to it but its properties: no converter, callback,
/// attribute or constructor that has a say.
/// </summary>
internal sealed class PlainType
{
    private static readonly StorageContracts Contracts = new();
    private static readonly ConcurrentDictionary<Type, PlainType> Known = new();
    private readonly ExtensionDataGetter _further;

    private PlainType(JsonObjectContract contract, Property[] properties)
    {
        Create = contract.DefaultCreator ?? Creator(contract.CreatedType);
        (Properties, _further) = (properties, contract.ExtensionDataGetter);
    }

    public Func<object> Create { get; }

    public IReadOnlyList<Property> Properties { get; }

    /// <summary>Null where more than its properties counts.</summary>
    public static PlainType Of(Type type) => Known.GetOrAdd(type, static type =>
        Contracts.ResolveContract(type) is JsonObjectContract contract && IsPlain(contract) ? Plain(contract) : null);

    /// <summary>It has nothing that its type has no property for.</summary>
    public bool IsWhole(object value) => _further?.Invoke(value) is not { } further || !further.Any();

    /// <summary>This API's constructors set the properties of their parameters' names, and nothing else.</summary>
    private static Func<object> Creator(Type type)
    {
        var constructor = type.GetConstructors()[0];
        return Expression.Lambda<Func<object>>(Expression.New(constructor, constructor.GetParameters().Select(p => Expression.Default(p.ParameterType)))).Compile();
    }

    private static PlainType Plain(JsonObjectContract contract)
    {
        var written = contract.Properties.Where(property => !property.Ignored).ToList();
        return written.TrueForAll(IsPlain)
            ? new PlainType(contract, [.. written.Select(p => new Property(p.ValueProvider, p.PropertyType, p.NullValueHandling == NullValueHandling.Ignore))])
            : null;
    }

    private static bool IsPlain(JsonObjectContract contract) =>
        contract is { Converter: null, InternalConverter: null, OverrideCreator: null, IsReference: null, ItemConverter: null, ItemTypeNameHandling: null }
        && (contract.DefaultCreator != null || StorageContracts.IsOurs(contract.CreatedType) && contract.CreatedType.GetConstructors().Length == 1)
        && contract.OnSerializingCallbacks.Count + contract.OnSerializedCallbacks.Count + contract.OnDeserializingCallbacks.Count
            + contract.OnDeserializedCallbacks.Count + contract.OnErrorCallbacks.Count == 0
        && !contract.UnderlyingType.IsValueType;

    private static bool IsPlain(JsonProperty property) =>
        property is { Readable: true, Writable: true, Converter: null, ItemConverter: null, ShouldSerialize: null, ShouldDeserialize: null, GetIsSpecified: null,
            DefaultValueHandling: null, TypeNameHandling: null, IsReference: null, ItemIsReference: null, ObjectCreationHandling: null, ReferenceLoopHandling: null };

    /// <param name="Declared">The type of the property.</param>
    /// <param name="LeavesNullOut">A null is what a new object has.</param>
    public sealed record Property(IValueProvider Values, Type Declared, bool LeavesNullOut);
}
