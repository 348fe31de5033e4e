using System.Data.Common;

namespace SpasmBot.Storage;

/// <summary>A connection, within a transaction where it writes. Parameters are written <c>$1</c>, <c>$2</c>, ...</summary>
internal interface ISqlSession
{
    /// <summary>Runs a statement. Returns how many rows it changed.</summary>
    ValueTask<int> ExecuteAsync(string sql, params object?[] values);

    /// <summary>Runs a query to its end.</summary>
    ValueTask<List<T>> QueryAsync<T>(string sql, Func<DbDataReader, T> row, params object?[] values);

    /// <summary>Tells, once the transaction is committed, all who wait for this conversation that it grew.</summary>
    ValueTask AnnounceAsync(string conversationId);

    /// <summary>Sees to it, when the transaction is committed, that what was deleted is not still to be read in the engine's files, as far as it can.</summary>
    ValueTask ShredAsync();
}
