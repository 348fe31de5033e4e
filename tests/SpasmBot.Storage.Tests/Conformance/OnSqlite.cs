namespace SpasmBot.Storage.Tests;

/// <summary>The facts, on a file.</summary>
public static class OnSqlite
{
    public class State : StateFacts
    {
        private readonly TemporaryDatabase _database = new();

        public override Task DisposeAsync() => _database.EndAsync(base.DisposeAsync);

        protected override Task<IBotStore> OpenAsync() => _database.OpenAsync(Time);
    }

    public class Turns : TurnFacts
    {
        private readonly TemporaryDatabase _database = new();

        public override Task DisposeAsync() => _database.EndAsync(base.DisposeAsync);

        protected override Task<IBotStore> OpenAsync() => _database.OpenAsync(Time);
    }

    public class Log : LogFacts
    {
        private readonly TemporaryDatabase _database = new();

        public override Task DisposeAsync() => _database.EndAsync(base.DisposeAsync);

        protected override Task<IBotStore> OpenAsync() => _database.OpenAsync(Time);
    }

    public class Outbox : OutboxFacts
    {
        private readonly TemporaryDatabase _database = new();

        public override Task DisposeAsync() => _database.EndAsync(base.DisposeAsync);

        protected override Task<IBotStore> OpenAsync() => _database.OpenAsync(Time);
    }

    public class Durable : DurableFacts
    {
        private readonly TemporaryDatabase _database = new();

        public override Task DisposeAsync() => _database.EndAsync(base.DisposeAsync);

        protected override Task<IBotStore> OpenAsync() => _database.OpenAsync(Time);
    }

    public class Personal : PersonalFacts
    {
        private readonly TemporaryDatabase _database = new();

        public override Task DisposeAsync() => _database.EndAsync(base.DisposeAsync);

        protected override Task<IBotStore> OpenAsync() => _database.OpenAsync(Time);
    }

    public class Retention : RetentionFacts
    {
        private readonly TemporaryDatabase _database = new();

        public override Task DisposeAsync() => _database.EndAsync(base.DisposeAsync);

        protected override Task<IBotStore> OpenAsync() => _database.OpenAsync(Time);
    }
}
