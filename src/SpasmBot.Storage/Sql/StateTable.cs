using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>The table <c>state</c>: key, value, version, when written.</summary>
internal static class StateTable
{
    private const string Select = "SELECT json, etag FROM state WHERE key = $1";
    private const string SelectTag = "SELECT etag FROM state WHERE key = $1";
    private const string Delete = "DELETE FROM state WHERE key = $1";
    private const string DeleteBelow = "DELETE FROM state WHERE key >= $1 AND key < $2";

    private const string Upsert = """
        INSERT INTO state (key, json, etag, written) VALUES ($1, $2, $3, $4)
        ON CONFLICT (key) DO UPDATE SET json = excluded.json, etag = excluded.etag, written = excluded.written
        """;

    private const string UpsertExpecting = Upsert + " WHERE state.etag IS NULL OR state.etag = $5";

    public static async ValueTask<IReadOnlyDictionary<string, StoredState>> ReadAsync(ISqlSession session, IReadOnlyCollection<string> keys)
    {
        var found = new Dictionary<string, StoredState>(keys.Count);
        foreach (var key in keys)
        {
            foreach (var state in await session.QueryAsync(Select, row => new StoredState(row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1)), key).ConfigureAwait(false))
                found[key] = state;
        }

        return found;
    }

    public static async ValueTask WriteAsync(ISqlSession session, IEnumerable<StateChange> changes, long now)
    {
        foreach (var change in changes)
        {
            if (change.Json == null)
                await session.ExecuteAsync(Delete, change.Key).ConfigureAwait(false);
            else if (change.Expected == null)
                await session.ExecuteAsync(Upsert, change.Key, change.Json, change.ETag, now).ConfigureAwait(false);
            else if (await session.ExecuteAsync(UpsertExpecting, change.Key, change.Json, change.ETag, now, change.Expected).ConfigureAwait(false) == 0)
                throw new ETagConflictException(change.Key, change.Expected, await TagAsync(session, change.Key).ConfigureAwait(false));
        }
    }

    /// <summary>Deletes a key and all keys below it, as in a path.</summary>
    public static async ValueTask DeleteAsync(ISqlSession session, string key)
    {
        await session.ExecuteAsync(Delete, key).ConfigureAwait(false);

        // '0' is the character after '/'.
        await session.ExecuteAsync(DeleteBelow, key + "/", key + "0").ConfigureAwait(false);
    }

    private static async ValueTask<string?> TagAsync(ISqlSession session, string key) =>
        (await session.QueryAsync(SelectTag, row => row.IsDBNull(0) ? null : row.GetString(0), key).ConfigureAwait(false)).SingleOrDefault();
}
