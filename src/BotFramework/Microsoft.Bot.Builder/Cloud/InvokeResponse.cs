namespace Microsoft.Bot.Builder;

/// <summary>The answer to an activity that is answered at once: an invoke, or one that expects its replies.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>What is sent as JSON; null for nothing.</summary>
    public object Body { get; set; }

    /// <summary>Whether the status is one of success.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
