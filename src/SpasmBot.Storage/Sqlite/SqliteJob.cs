namespace SpasmBot.Storage;

/// <summary>A piece of writing that waits for the writer.</summary>
internal abstract class SqliteJob(bool durable)
{
    public bool Durable => durable;

    /// <summary>Runs the statements. May be called again after its effects were rolled back.</summary>
    public abstract void Run(SqliteSession session);

    public abstract void Succeed();

    public abstract void Fail(Exception exception);
}
