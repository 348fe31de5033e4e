namespace SpasmBot.Storage;

/// <summary>The sweep, as statements. Each finds what is old by an index, oldest first.</summary>
internal static class SqlRetention
{
    // Whoever changes the row has the sweep.
    private const string Claim = """
        INSERT INTO chores (name, at) VALUES ('retention', $1)
        ON CONFLICT (name) DO UPDATE SET at = excluded.at WHERE chores.at <= $2
        """;

    private const string State = $"""
        DELETE FROM state WHERE key IN (SELECT key FROM state WHERE written < $1 AND key <> '{LastingState.Key}' ORDER BY written LIMIT $2)
        """;

    private const string Turns = """
        DELETE FROM turns WHERE (channel, conversation, activity) IN (SELECT channel, conversation, activity FROM turns WHERE at < $1 ORDER BY at LIMIT $2)
        """;

    // Given up long before, unless nobody was there to do so.
    private const string Outbox = "DELETE FROM outbox WHERE number IN (SELECT number FROM outbox WHERE since < $1 ORDER BY number LIMIT $2)";

    private const string Log = """
        DELETE FROM log WHERE (conversation, number) IN (SELECT conversation, number FROM log WHERE at < $1 ORDER BY at LIMIT $2)
        RETURNING conversation
        """;

    // Numbers must not begin anew while anybody may still hold one of them.
    private const string Head = "DELETE FROM log_heads WHERE conversation = $1 AND NOT EXISTS (SELECT 1 FROM log WHERE log.conversation = $1)";

    private const string People = """
        DELETE FROM people WHERE (channel, person, conversation) IN (SELECT channel, person, conversation FROM people WHERE at < $1 ORDER BY at LIMIT $2)
        """;

    private const long Day = 86_400_000;

    public static async ValueTask<bool> ClaimAsync(ISqlSession session, long now, long every) =>
        await session.ExecuteAsync(Claim, now, now - every).ConfigureAwait(false) > 0;

    public static async ValueTask<int> SweepAsync(ISqlSession session, long before, long limit)
    {
        var deleted = await session.ExecuteAsync(State, before, limit).ConfigureAwait(false)
            + await session.ExecuteAsync(Turns, before, limit).ConfigureAwait(false)
            + await session.ExecuteAsync(Outbox, before, limit).ConfigureAwait(false);

        var shortened = await session.QueryAsync(Log, row => row.GetString(0), before, limit).ConfigureAwait(false);
        foreach (var conversation in shortened.Distinct())
            await session.ExecuteAsync(Head, conversation).ConfigureAwait(false);

        // Written down once a day only: a day later nothing of that conversation is left.
        deleted += shortened.Count + await session.ExecuteAsync(People, before - Day, limit).ConfigureAwait(false);
        if (deleted > 0)
            await session.ShredAsync().ConfigureAwait(false);
        return deleted;
    }
}
