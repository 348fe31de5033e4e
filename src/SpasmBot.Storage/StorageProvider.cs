namespace SpasmBot.Storage;

/// <summary>The engines that <c>Storage:Provider</c> may name.</summary>
public enum StorageProvider
{
    /// <summary>A file. Survives restarts; for one process.</summary>
    Sqlite,

    /// <summary>The memory of the process. For tests and trials.</summary>
    Memory,

    /// <summary>A server. For several processes at once.</summary>
    PostgreSql,
}
