using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json;
using SpasmBot.Turns;

namespace SpasmBot.DirectLine;

/// <summary>The key that tokens are signed with. It lies in the bot's storage: tokens outlive a restart and are good on every node.</summary>
internal sealed class SigningKey(IStateStore store)
{
    private const string Place = "directline/signing-key";
    private const int Bytes = 32;
    private readonly SemaphoreSlim _gate = new(1);
    private volatile SymmetricSecurityKey? _key;

    public async Task<SymmetricSecurityKey> GetAsync(CancellationToken cancellationToken) =>
        _key ?? await ReadAsync(cancellationToken);

    /// <summary>The key that is stored now. Of nodes that make one at the same time, the first one's is kept.</summary>
    public async Task<SymmetricSecurityKey> ReadAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            var stored = await FindAsync(cancellationToken);
            if (stored is null)
            {
                await MakeAsync(cancellationToken);
                stored = await FindAsync(cancellationToken);
            }

            return _key = stored ?? throw new InvalidOperationException("The storage did not keep the signing key.");
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task MakeAsync(CancellationToken cancellationToken)
    {
        try
        {
            await store.WriteAsync([new StateChange(Place, JsonConvert.SerializeObject(RandomNumberGenerator.GetBytes(Bytes))) { Based = 0 }], cancellationToken);
        }
        catch (StateMovedException)
        {
            // Another node was first: its key is as good.
        }
    }

    private async Task<SymmetricSecurityKey?> FindAsync(CancellationToken cancellationToken)
    {
        var found = await store.ReadAsync([Place], cancellationToken);
        if (!found.TryGetValue(Place, out var state))
            return null;

        var bytes = JsonConvert.DeserializeObject<byte[]>(state.Json)!;
        return new SymmetricSecurityKey(bytes) { KeyId = Convert.ToHexString(SHA256.HashData(bytes), 0, 4) };
    }
}
