namespace Microsoft.Bot.Schema;

/// <summary>A point on the earth.</summary>
public class GeoCoordinates : Entity
{
    public GeoCoordinates() : base(nameof(GeoCoordinates)) { }

    /// <param name="type">Ignored: it is always <c>GeoCoordinates</c>.</param>
    public GeoCoordinates(double? elevation = default, double? latitude = default, double? longitude = default, string type = default, string name = default)
        : this()
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Name = name;
    }

    /// <summary>In metres, by WGS 84.</summary>
    [JsonProperty("elevation")]
    public double? Elevation { get; set; }

    [JsonProperty("latitude")]
    public double? Latitude { get; set; }

    [JsonProperty("longitude")]
    public double? Longitude { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }
}
