using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SpasmBot.Turns;

namespace SpasmBot.DirectLine;

/// <summary>Registers Direct Line.</summary>
public static class DirectLineServices
{
    /// <summary>
    /// Adds Direct Line with the settings <c>DirectLine:Secret</c> and <c>DirectLine:AllowedOrigins</c>. The bot must be registered as
    /// <c>IBot</c>, the turns and a store as well. <see cref="DirectLineAdapter"/> takes the host's OnTurnError and further middleware.
    /// </summary>
    /// <exception cref="SettingException">A setting cannot work.</exception>
    public static IServiceCollection AddDirectLine(
        this IServiceCollection services, IConfiguration configuration, Action<DirectLineOptions>? configure = null)
    {
        var secret = configuration["DirectLine:Secret"];
        var options = new DirectLineOptions { Secret = string.IsNullOrEmpty(secret) ? null : secret };
        configure?.Invoke(options);

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(Origins(configuration));
        services.TryAddSingleton<IRequestLimits, NoLimits>();
        services.AddSingleton<OriginPolicy>();
        services.AddSingleton<SigningKey>();
        services.AddSingleton<GrantTokens>();
        services.AddSingleton<Gatekeeper>();
        services.AddSingleton<ConversationAnswers>();
        services.AddSingleton<InboundActivity>();
        services.AddSingleton<StreamRegistry>();
        services.AddSingleton<StreamTickets>();
        services.AddSingleton<StreamPump>();
        services.AddSingleton(provider => new DirectLineAdapter(
            provider.GetRequiredService<TurnMiddleware>(), provider.GetRequiredService<StreamRegistry>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IConversationLogChannel>(provider => provider.GetRequiredService<DirectLineAdapter>());
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<ConversationDirectory>();
        return services;
    }

    private static AllowedOrigins Origins(IConfiguration configuration)
    {
        var section = configuration.GetSection(AllowedOrigins.Setting);
        var listed = section.GetChildren().Select(child => child.Value).Append(section.Value).OfType<string>();
        return new AllowedOrigins(listed);
    }
}
