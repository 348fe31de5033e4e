namespace Microsoft.Bot.Builder;

/// <summary>An answer whose body has a known type.</summary>
/// <typeparam name="T">That type.</typeparam>
public class InvokeResponse<T> : InvokeResponse
{
    /// <summary>What is sent as JSON.</summary>
    public new T Body { get => (T)base.Body; set => base.Body = value; }
}
