namespace SpasmBot.Storage.Tests;

/// <summary>Where the stores of one fact keep what they are given.</summary>
public interface IDatabase : IDisposable
{
    /// <summary>A store on this database, as each process opens one.</summary>
    Task<IBotStore> OpenAsync(TimeProvider time);
}
