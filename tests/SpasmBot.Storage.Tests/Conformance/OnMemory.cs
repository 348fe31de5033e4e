namespace SpasmBot.Storage.Tests;

/// <summary>The facts, on memory.</summary>
public static class OnMemory
{
    public class State : StateFacts<MemoryDatabase>;

    public class Turns : TurnFacts<MemoryDatabase>;

    public class Log : LogFacts<MemoryDatabase>;

    public class Outbox : OutboxFacts<MemoryDatabase>;

    public class Personal : PersonalFacts<MemoryDatabase>;

    public class Retention : RetentionFacts<MemoryDatabase>;
}
