namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>Two processes on one server of PostgreSQL, which were started at the same time on an empty database.</summary>
public sealed class TwoNodes : IAsyncLifetime
{
    private Place? _place;

    public Node[] Nodes { get; private set; } = [];

    public bool AreThere => Nodes.Length > 0;

    public async Task InitializeAsync()
    {
        if (!PostgresServer.IsInstalled)
            return;
        _place = await Place.ServerAsync();
        Nodes = [new Node(_place.Settings), new Node(_place.Settings)];
        await Task.WhenAll(Nodes.Select(node => node.StartedAsync()));
    }

    public async Task DisposeAsync()
    {
        Array.ForEach(Nodes, node => node.Dispose());
        if (_place is not null)
            await _place.DisposeAsync();
    }
}
