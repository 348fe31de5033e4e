namespace Microsoft.Bot.Builder;

/// <summary>Storage of objects of one type.</summary>
public static class StorageExtensions
{
    /// <summary>Reads objects and passes over those that are of another type.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var items = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        var typed = new Dictionary<string, TStoreItem>(items.Count);
        foreach (var (key, item) in items)
        {
            if (item is TStoreItem match)
                typed.Add(key, match);
        }

        return typed;
    }
}
