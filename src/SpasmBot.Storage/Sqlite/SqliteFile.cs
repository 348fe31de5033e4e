using Microsoft.Data.Sqlite;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>The file that a connection string names.</summary>
internal static class SqliteFile
{
    /// <summary>The connection string with the full path of the file, whose folder exists afterwards.</summary>
    /// <exception cref="SettingException">There cannot be such a file.</exception>
    public static string Locate(string connectionString, string contentRoot)
    {
        try
        {
            var builder = new SqliteConnectionStringBuilder(connectionString);
            if (string.IsNullOrWhiteSpace(builder.DataSource) || builder.DataSource == ":memory:" || builder.Mode == SqliteOpenMode.Memory)
                throw Cannot("names no file; for a store in memory set Storage:Provider to Memory");

            builder.DataSource = Path.GetFullPath(builder.DataSource, Path.GetFullPath(contentRoot));
            Directory.CreateDirectory(Path.GetDirectoryName(builder.DataSource)!);

            // The database keeps its own few connections for as long as it is open.
            builder.Pooling = false;
            builder.DefaultTimeout = Math.Min(builder.DefaultTimeout, 5);
            return builder.ConnectionString;
        }
        catch (ArgumentException exception)
        {
            throw Cannot($"is not a connection string for SQLite ({FirstLine(exception)})", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw Cannot($"names a file whose folder cannot be made ({FirstLine(exception)})", exception);
        }
    }

    public static SettingException Cannot(string reason, Exception? inner = null) => new(StorageSettings.ConnectionStringKey, reason, inner);

    public static string FirstLine(Exception exception) => exception.Message.Split('\n', 2)[0].Trim();
}
