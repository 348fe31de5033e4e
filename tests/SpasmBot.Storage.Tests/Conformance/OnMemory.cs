namespace SpasmBot.Storage.Tests;

/// <summary>The facts, on memory.</summary>
public static class OnMemory
{
    private static readonly StorageSettings Settings = new(StorageProvider.Memory, string.Empty);

    private static Task<IBotStore> Open(TimeProvider time) => Task.FromResult(BotStore.Create(Settings, string.Empty, time));

    public class State : StateFacts
    {
        protected override Task<IBotStore> OpenAsync() => Open(Time);
    }

    public class Turns : TurnFacts
    {
        protected override Task<IBotStore> OpenAsync() => Open(Time);
    }

    public class Log : LogFacts
    {
        protected override Task<IBotStore> OpenAsync() => Open(Time);
    }

    public class Outbox : OutboxFacts
    {
        protected override Task<IBotStore> OpenAsync() => Open(Time);
    }

    public class Personal : PersonalFacts
    {
        protected override Task<IBotStore> OpenAsync() => Open(Time);
    }

    public class Retention : RetentionFacts
    {
        protected override Task<IBotStore> OpenAsync() => Open(Time);
    }
}
