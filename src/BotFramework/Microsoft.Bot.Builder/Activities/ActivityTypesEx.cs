namespace Microsoft.Bot.Builder;

/// <summary>Activity types between bot and adapter; no channel sees them.</summary>
public static class ActivityTypesEx
{
    /// <summary>Asks the adapter to wait as many milliseconds as the value says before it sends what follows.</summary>
    public const string Delay = "delay";

    /// <summary>Carries the answer to an invoke activity, an InvokeResponse, in its value.</summary>
    public const string InvokeResponse = "invokeResponse";
}
