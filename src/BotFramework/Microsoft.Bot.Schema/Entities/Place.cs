namespace Microsoft.Bot.Schema;

/// <summary>A place: each part a text, or an object that tells more.</summary>
public class Place : Entity
{
    public Place() : base(nameof(Place)) { }

    /// <param name="type">Ignored: it is always <c>Place</c>.</param>
    public Place(object address = default, object geo = default, object hasMap = default, string type = default, string name = default)
        : this()
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Name = name;
    }

    [JsonProperty("address")]
    public object Address { get; set; }

    [JsonProperty("geo")]
    public object Geo { get; set; }

    /// <summary>A map, or where one is.</summary>
    [JsonProperty("hasMap")]
    public object HasMap { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }
}
