namespace SpasmBot.Storage.Tests;

/// <summary>The facts, on a file.</summary>
public static class OnSqlite
{
    public class State : StateFacts<TemporaryDatabase>;

    public class Turns : TurnFacts<TemporaryDatabase>;

    public class Log : LogFacts<TemporaryDatabase>;

    public class Outbox : OutboxFacts<TemporaryDatabase>;

    public class Durable : DurableFacts<TemporaryDatabase>;

    public class Personal : PersonalFacts<TemporaryDatabase>;

    public class Retention : RetentionFacts<TemporaryDatabase>;
}
