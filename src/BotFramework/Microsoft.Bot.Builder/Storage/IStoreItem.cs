namespace Microsoft.Bot.Builder;

/// <summary>An object whose version a storage checks when it is written.</summary>
public interface IStoreItem
{
    /// <summary>The version that was read; <c>*</c> overwrites any.</summary>
    string ETag { get; set; }
}
