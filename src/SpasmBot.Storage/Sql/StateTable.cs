using System.Data.Common;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>The table <c>state</c>: key, value, tag, version, when written.</summary>
internal static class StateTable
{
    private const string Select = "SELECT json, etag, version FROM state WHERE key = $1";
    private const string SelectKeys = "SELECT key FROM state WHERE key >= $1 AND key < $2 ORDER BY key LIMIT $3";
    private const string SelectTag = "SELECT etag FROM state WHERE key = $1";
    private const string Delete = "DELETE FROM state WHERE key = $1";
    private const string DeleteBelow = "DELETE FROM state WHERE key >= $1 AND key < $2";

    private const string Insert = "INSERT INTO state (key, json, etag, written, version) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (key) DO ";
    private const string InsertFirst = Insert + "NOTHING";
    private const string Upsert = Insert + "UPDATE SET json = excluded.json, etag = excluded.etag, written = excluded.written, version = excluded.version";
    private const string UpsertExpecting = Upsert + " WHERE state.etag IS NULL OR state.etag = $6";
    private const string Update = "UPDATE state SET json = $2, etag = $3, written = $4, version = $5 WHERE key = $1 AND version = $6";

    public static async ValueTask<IReadOnlyDictionary<string, StoredState>> ReadAsync(ISqlSession session, IReadOnlyCollection<string> keys)
    {
        var found = new Dictionary<string, StoredState>(keys.Count);
        foreach (var key in keys)
        {
            foreach (var state in await session.QueryAsync(Select, Read, SqlKey.Of(key)).ConfigureAwait(false))
                found[key] = state;
        }

        return found;
    }

    public static async ValueTask<IReadOnlyList<string>> KeysAsync(ISqlSession session, string from, string below, int limit) =>
        await session.QueryAsync(SelectKeys, row => row.GetString(0), from, below, (long)limit).ConfigureAwait(false);

    public static async ValueTask WriteAsync(ISqlSession session, IEnumerable<StateChange> changes, long now)
    {
        foreach (var change in changes)
        {
            var key = SqlKey.Of(change.Key);
            if (change.Json == null)
                await session.ExecuteAsync(Delete, key).ConfigureAwait(false);
            else if (await StoreAsync(session, key, change, now).ConfigureAwait(false) == 0)
                throw change.Expected == null
                    ? new StateMovedException(change.Key)
                    : new ETagConflictException(change.Key, change.Expected, await TagAsync(session, key).ConfigureAwait(false));
        }
    }

    /// <summary>Deletes a key and all keys below it, as in a path.</summary>
    public static async ValueTask DeleteAsync(ISqlSession session, string key)
    {
        var (from, to) = SqlKey.Below(key);
        await session.ExecuteAsync(Delete, SqlKey.Of(key)).ConfigureAwait(false);
        await session.ExecuteAsync(DeleteBelow, from, to).ConfigureAwait(false);
    }

    private static ValueTask<int> StoreAsync(ISqlSession session, string key, StateChange change, long now)
    {
        var version = Random.Shared.NextInt64(2, long.MaxValue);
        return change switch
        {
            { Expected: { } tag } => session.ExecuteAsync(UpsertExpecting, key, change.Json, change.ETag, now, version, tag),
            { Based: null } => session.ExecuteAsync(Upsert, key, change.Json, change.ETag, now, version),
            { Based: 0 } => session.ExecuteAsync(InsertFirst, key, change.Json, change.ETag, now, version),
            { Based: { } based } => session.ExecuteAsync(Update, key, change.Json, change.ETag, now, version, based),
        };
    }

    private static StoredState Read(DbDataReader row) =>
        new(row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1)) { Version = row.GetInt64(2) };

    private static async ValueTask<string?> TagAsync(ISqlSession session, string key) =>
        (await session.QueryAsync(SelectTag, row => row.IsDBNull(0) ? null : row.GetString(0), key).ConfigureAwait(false)).SingleOrDefault();
}
