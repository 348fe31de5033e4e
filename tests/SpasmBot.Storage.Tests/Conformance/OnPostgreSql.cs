namespace SpasmBot.Storage.Tests;

/// <summary>The facts, on a server.</summary>
public static class OnPostgreSql
{
    public class State : StateFacts<ServerDatabase>;

    public class Turns : TurnFacts<ServerDatabase>;

    public class Log : LogFacts<ServerDatabase>;

    public class Outbox : OutboxFacts<ServerDatabase>;

    public class Durable : DurableFacts<ServerDatabase>;

    public class Personal : PersonalFacts<ServerDatabase>;

    public class Retention : RetentionFacts<ServerDatabase>;
}
