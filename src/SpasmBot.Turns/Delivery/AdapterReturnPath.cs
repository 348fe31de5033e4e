using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace SpasmBot.Turns;

/// <summary>Continues conversations with the <see cref="BotAdapter"/> that the host registered, as <c>MicrosoftAppId</c>.</summary>
public sealed class AdapterReturnPath(IServiceProvider services, IConfiguration configuration) : IReturnPath
{
    // Without an app id, as in development, calls carry no token; adapters still want a name.
    private const string Anonymous = "anonymous";

    /// <inheritdoc/>
    public Task ContinueAsync(ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        // Resolved late: the adapter's own middleware leads here.
        var adapter = services.GetRequiredService<BotAdapter>();
        var appId = configuration["MicrosoftAppId"];
        return adapter.ContinueConversationAsync(string.IsNullOrWhiteSpace(appId) ? Anonymous : appId, reference, callback, cancellationToken);
    }
}
