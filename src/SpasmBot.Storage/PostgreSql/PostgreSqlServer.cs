using Npgsql;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>The server that a connection string names.</summary>
internal static class PostgreSqlServer
{
    /// <summary>The bot's tables are in a schema of their own, unless the connection string names one.</summary>
    public const string DefaultSchema = "spasmbot";

    // A server takes 100 unless told otherwise, and several processes share it. Work holds a connection for moments only.
    private const int MostConnections = 30;

    /// <summary>The connections for the work of turns.</summary>
    /// <exception cref="SettingException">The connection string cannot work.</exception>
    public static NpgsqlDataSource Connect(string connectionString)
    {
        var builder = Parse(connectionString);
        if (!builder.ContainsKey("Maximum Pool Size"))
            builder.MaxPoolSize = MostConnections;
        builder.MaxAutoPrepare = Math.Max(builder.MaxAutoPrepare, 50);
        return NpgsqlDataSource.Create(builder);
    }

    /// <summary>Connections of another pool, each held for as long as something lasts. A server that loses sight of this process lets go of them soon.</summary>
    public static NpgsqlDataSource ConnectToHold(string connectionString, int most)
    {
        var builder = Parse(connectionString);
        builder.MaxPoolSize = most;
        builder.KeepAlive = 5;
        builder.Options = "-c tcp_keepalives_idle=2 -c tcp_keepalives_interval=1 -c tcp_keepalives_count=2 " + builder.Options;
        return NpgsqlDataSource.Create(builder);
    }

    public static SettingException Cannot(string reason, Exception? inner = null) => new(StorageSettings.ConnectionStringKey, reason, inner);

    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(connectionString);
            if (string.IsNullOrWhiteSpace(builder.Host))
                throw Cannot("names no Host");

            builder.SearchPath ??= DefaultSchema;

            // Whoever sent a message waits for about ten seconds.
            if (!builder.ContainsKey("Timeout"))
                builder.Timeout = 8;
            if (!builder.ContainsKey("Command Timeout"))
                builder.CommandTimeout = 8;
            return builder;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            // The message may hold a part of the connection string, and that a password.
            throw Cannot("is not a connection string for PostgreSQL", exception);
        }
    }
}
