using System.Collections.Concurrent;
using System.Linq.Expressions;
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
    private readonly Func<object[], object> _create;
    private readonly ExtensionDataGetter _further;

    // For each parameter of the constructor, the property that it is given; -1 where it is none.
    private readonly int[] _arguments;

    private PlainType(JsonObjectContract contract, JsonProperty[] properties)
    {
        _further = contract.ExtensionDataGetter;
        _arguments = [.. contract.CreatorParameters.Select(parameter => Array.IndexOf(properties, contract.Properties.GetClosestMatchProperty(parameter.PropertyName)))];
        _create = contract.DefaultCreator is { } create ? _ => create() : Creator(contract.CreatedType);
        Properties = [.. properties.Select((p, i) => new Property(p.ValueProvider, p.PropertyType, p.NullValueHandling == NullValueHandling.Ignore, _arguments.Contains(i)))];
    }

    public Property[] Properties { get; }

    /// <summary>Null where more than its properties counts.</summary>
    public static PlainType Of(Type type) => Known.GetOrAdd(type, static type =>
        Contracts.ResolveContract(type) is JsonObjectContract contract && IsPlain(contract) ? Plain(contract) : null);

    /// <summary>It has nothing that its type has no property for.</summary>
    public bool IsWhole(object value) => _further?.Invoke(value) is not { } further || !further.Any();

    /// <param name="values">Of the properties, in their order.</param>
    public object Create(object[] values)
    {
        var made = _create(Array.ConvertAll(_arguments, argument => argument < 0 ? null : values[argument]));
        for (var i = 0; i < values.Length; i++)
        {
            var property = Properties[i];
            if (!property.IsArgument && !(values[i] == null && property.LeavesNullOut))
                property.Values.SetValue(made, values[i]);
        }

        return made;
    }

    private static PlainType Plain(JsonObjectContract contract)
    {
        JsonProperty[] written = [.. contract.Properties.Where(property => !property.Ignored)];
        var type = new PlainType(contract, written);
        return written.Zip(type.Properties).All(p => IsPlain(p.First) && (p.First.Writable || p.Second.IsArgument)) ? type : null;
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

    private static Func<object[], object> Creator(Type type)
    {
        var constructor = type.GetConstructors()[0];
        var values = Expression.Parameter(typeof(object[]));
        var arguments = constructor.GetParameters().Select((parameter, i) => Argument(Expression.ArrayIndex(values, Expression.Constant(i)), parameter.ParameterType));
        return Expression.Lambda<Func<object[], object>>(Expression.New(constructor, arguments), values).Compile();

        static Expression Argument(Expression value, Type type) => Expression.Condition(
            Expression.Equal(value, Expression.Constant(null)), Expression.Default(type), Expression.Convert(value, type));
    }

    /// <param name="Values">Gets and sets it.</param>
    /// <param name="Declared">The type of the property.</param>
    /// <param name="LeavesNullOut">A null is what a new object has.</param>
    /// <param name="IsArgument">The constructor takes it.</param>
    public sealed record Property(IValueProvider Values, Type Declared, bool LeavesNullOut, bool IsArgument);
}
