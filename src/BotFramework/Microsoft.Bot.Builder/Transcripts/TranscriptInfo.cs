namespace Microsoft.Bot.Builder;

/// <summary>A conversation that was kept.</summary>
public class TranscriptInfo
{
    /// <summary>Its channel.</summary>
    public string ChannelId { get; set; }

    /// <summary>Its id.</summary>
    public string Id { get; set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset Created { get; set; }
}
