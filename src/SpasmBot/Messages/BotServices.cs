using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using SpasmBot.Content;
using SpasmBot.Dialogs;
using SpasmBot.Dialogs.Bots;
using SpasmBot.Dialogs.Drawings;
using SpasmBot.Dialogs.Later;
using SpasmBot.Dialogs.Privacy;
using SpasmBot.Drawings;
using SpasmBot.Later;
using SpasmBot.Privacy;
using SpasmBot.Settings;
using SpasmBot.Storage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Messages;

public static class BotServices
{
    /// <summary>The bot, its dialogs and content, and the adapter that the Bot Connector talks to.</summary>
    /// <exception cref="Turns.SettingException">Production without MicrosoftAppId and without Security:AllowAnonymousBot; a PublicAddress that is none.</exception>
    public static void AddBot(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        AnonymousBot.Refuse(configuration, environment);
        PublicAddress.Check(configuration);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(DialogContent.Load(DialogFolder.Path, RetentionSettings.Read(configuration).Days));
        // The bot posts replies, and a reply goes to the host that was vouched for and to no other.
        services.AddHttpClient().ConfigureHttpClientDefaults(client =>
            client.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false }));
        services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.AddSingleton<TurnErrors>();
        services.AddSingleton<SpasmBotAdapter>();
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<SpasmBotAdapter>());
        services.AddSingleton<BotAdapter>(provider => provider.GetRequiredService<SpasmBotAdapter>());
        services.AddSingleton<ConversationState>();
        services.AddSingleton<UserState>();
        services.AddSingleton<IPublicAddress, PublicAddress>();
        services.AddSingleton<IPersonsData, PersonsData>();
        services.AddSingleton<IReminders, Reminders>();
        services.AddSpasmBotDialogs();
        services.AddSingleton<IBot, DialogBot>();
    }
}
