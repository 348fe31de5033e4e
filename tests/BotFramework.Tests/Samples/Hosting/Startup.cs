using BotFramework.Tests.Samples.Booking;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace BotFramework.Tests.Samples.Hosting;

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpClient().AddControllers();

        services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.AddSingleton<IBotFrameworkHttpAdapter, AdapterWithErrorHandler>();

        services.AddSingleton<IStorage, MemoryStorage>();
        services.AddSingleton<UserState>();
        services.AddSingleton<ConversationState>();

        services.AddSingleton<BookingDialog>();
        services.AddSingleton<MainDialog>();
        services.AddTransient<IBot, DialogBot<MainDialog>>();
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseRouting()
            .UseAuthorization()
            .UseEndpoints(endpoints => endpoints.MapControllers());
    }
}
