namespace Microsoft.Bot.Builder;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What it lists.</typeparam>
public class PagedResult<T>
{
    /// <summary>What is on the page.</summary>
    public T[] Items { get; set; } = [];

    /// <summary>What to ask for the next page with; null on the last.</summary>
    public string ContinuationToken { get; set; }
}
