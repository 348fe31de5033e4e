using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Carries any object into a theory as JSON, so that each case has a name of its own and can be run alone.</summary>
public class TestDataObject : IXunitSerializable
{
    private const string Key = "TestObjectKey";

    /// <summary>For xunit.</summary>
    public TestDataObject() { }

    public TestDataObject(object testData) => TestObject = JsonConvert.SerializeObject(testData);

    /// <summary>The object as JSON.</summary>
    public string TestObject { get; private set; }

    public void Deserialize(IXunitSerializationInfo serializationInfo) => TestObject = serializationInfo.GetValue<string>(Key);

    public void Serialize(IXunitSerializationInfo serializationInfo) => serializationInfo.AddValue(Key, TestObject);

    public T GetObject<T>() => JsonConvert.DeserializeObject<T>(TestObject);
}
