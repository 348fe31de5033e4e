using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// How Json.NET would write and read the objects of a type, where there is nothing to it but its properties and a constructor that takes
/// them: no converter, callback or attribute that has a say.
/// </summary>
internal sealed class PlainType
{
    private static readonly StorageContracts Contracts = new();
    private static readonly ConcurrentDictionary<Type, PlainType> Known = new();
    private readonly ExtensionDataGetter _further;

    private PlainType(JsonObjectContract contract, PropertyInfo[] properties, int[] arguments)
    {
        _further = contract.ExtensionDataGetter;
        Declared = Array.ConvertAll(properties, property => property.PropertyType);
        Values = Reader(contract.UnderlyingType, properties);
        Create = Maker(contract, properties, arguments);
    }

    /// <summary>The types of the properties.</summary>
    public Type[] Declared { get; }

    /// <summary>The values of an object's properties, in their order.</summary>
    public Func<object, object[]> Values { get; }

    /// <summary>An object of such values.</summary>
    public Func<object[], object> Create { get; }

    /// <summary>Null where more than its properties counts.</summary>
    public static PlainType Of(Type type) => Known.GetOrAdd(type, static type =>
        Contracts.ResolveContract(type) is JsonObjectContract contract && IsPlain(contract) ? Plain(contract) : null);

    /// <summary>It has nothing that its type has no property for.</summary>
    public bool IsWhole(object value) => _further?.Invoke(value) is not { } further || !further.Any();

    private static PlainType Plain(JsonObjectContract contract)
    {
        JsonProperty[] written = [.. contract.Properties.Where(property => !property.Ignored)];

        // For each parameter of the constructor, the property that it is given; -1 where it is none.
        int[] arguments = [.. contract.CreatorParameters.Select(parameter => Array.IndexOf(written, contract.Properties.GetClosestMatchProperty(parameter.PropertyName)))];
        PropertyInfo[] properties = [.. written.Select(PropertyOf)];
        for (var i = 0; i < written.Length; i++)
        {
            if (properties[i] == null || !IsPlain(written[i]) || !written[i].Writable && !arguments.Contains(i))
                return null;
        }

        return new PlainType(contract, properties, arguments);
    }

    private static bool IsPlain(JsonObjectContract contract) =>
        contract is { Converter: null, InternalConverter: null, OverrideCreator: null, IsReference: null, ItemConverter: null, ItemTypeNameHandling: null }
        && (contract.DefaultCreator != null || contract.CreatorParameters.Count > 0 && contract.CreatedType.GetConstructors().Length == 1)
        && contract.OnSerializingCallbacks.Count + contract.OnSerializedCallbacks.Count + contract.OnDeserializingCallbacks.Count
            + contract.OnDeserializedCallbacks.Count + contract.OnErrorCallbacks.Count == 0
        && !contract.UnderlyingType.IsValueType;

    private static bool IsPlain(JsonProperty property) =>
        property is { Readable: true, Converter: null, ItemConverter: null, ShouldSerialize: null, ShouldDeserialize: null, GetIsSpecified: null,
            DefaultValueHandling: null, TypeNameHandling: null, IsReference: null, ItemIsReference: null, ObjectCreationHandling: null, ReferenceLoopHandling: null };

    private static PropertyInfo PropertyOf(JsonProperty property) =>
        property.DeclaringType.GetProperty(property.UnderlyingName, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);

    private static Func<object, object[]> Reader(Type type, PropertyInfo[] properties)
    {
        var value = Expression.Parameter(typeof(object));
        var read = properties.Select(property => Expression.Convert(Expression.Property(Expression.Convert(value, type), property), typeof(object)));
        return Expression.Lambda<Func<object, object[]>>(Expression.NewArrayInit(typeof(object), read), value).Compile();
    }

    private static Func<object[], object> Maker(JsonObjectContract contract, PropertyInfo[] properties, int[] arguments)
    {
        var (values, made) = (Expression.Parameter(typeof(object[])), Expression.Variable(contract.UnderlyingType));
        var create = contract.DefaultCreator is { } creator
            ? Expression.Convert(Expression.Invoke(Expression.Constant(creator)), contract.UnderlyingType)
            : Constructed(contract.CreatedType.GetConstructors()[0]);
        var set = properties.Select((property, i) => arguments.Contains(i)
            ? (Expression)Expression.Empty()
            : Expression.Assign(Expression.Property(made, property), Value(i, property.PropertyType)));
        return Expression.Lambda<Func<object[], object>>(Expression.Block([made], [Expression.Assign(made, create), .. set, made]), values).Compile();

        Expression Constructed(ConstructorInfo constructor) => Expression.New(constructor, constructor.GetParameters()
            .Select((parameter, i) => arguments[i] < 0 ? Expression.Default(parameter.ParameterType) : Value(arguments[i], parameter.ParameterType)));

        Expression Value(int i, Type type) => Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(i)), type);
    }
}
