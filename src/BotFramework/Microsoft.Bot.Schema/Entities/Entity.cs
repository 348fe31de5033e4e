namespace Microsoft.Bot.Schema;

/// <summary>Something said or known about an activity, of any shape; the type tells which.</summary>
public class Entity(string type = default) : IEquatable<Entity>
{
    public Entity() : this(null) { }

    /// <summary>An IRI, for example <c>mention</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; } = type;

    /// <summary>What the JSON had beyond the type; written back as it came.</summary>
    /// <remarks>Made when it is asked for: most activities have nothing in it, and a turn makes many.</remarks>
    [JsonIgnore]
    [field: JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => field ??= new JObject(); set; }

    /// <summary>This entity, read as a <typeparamref name="T"/>.</summary>
    public T GetAs<T>() => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(this));

    /// <summary>Makes this entity what <paramref name="obj"/> looks like in JSON.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JsonConvert.DeserializeObject<Entity>(JsonConvert.SerializeObject(obj));
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <summary>Whether both look the same in JSON.</summary>
    public bool Equals(Entity other) =>
        other is not null && string.Equals(JsonConvert.SerializeObject(this), JsonConvert.SerializeObject(other), StringComparison.Ordinal);

    public override bool Equals(object obj) =>
        ReferenceEquals(this, obj) || (obj?.GetType() == GetType() && Equals((Entity)obj));

    public override int GetHashCode() => base.GetHashCode();
}
