namespace SpasmBot.Storage.Tests;

/// <summary>The facts, on a server.</summary>
public static class OnPostgreSql
{
    public class State : StateFacts
    {
        private readonly ServerDatabase _database = new();

        protected override Task<IBotStore> OpenAsync() => _database.OpenAsync(Time);
    }

    public class Turns : TurnFacts
    {
        private readonly ServerDatabase _database = new();

        protected override Task<IBotStore> OpenAsync() => _database.OpenAsync(Time);
    }

    public class Log : LogFacts
    {
        private readonly ServerDatabase _database = new();

        protected override Task<IBotStore> OpenAsync() => _database.OpenAsync(Time);
    }

    public class Outbox : OutboxFacts
    {
        private readonly ServerDatabase _database = new();

        protected override Task<IBotStore> OpenAsync() => _database.OpenAsync(Time);
    }

    public class Durable : DurableFacts
    {
        private readonly ServerDatabase _database = new();

        protected override Task<IBotStore> OpenAsync() => _database.OpenAsync(Time);
    }

    public class Personal : PersonalFacts
    {
        private readonly ServerDatabase _database = new();

        protected override Task<IBotStore> OpenAsync() => _database.OpenAsync(Time);
    }

    public class Retention : RetentionFacts
    {
        private readonly ServerDatabase _database = new();

        protected override Task<IBotStore> OpenAsync() => _database.OpenAsync(Time);
    }
}
