namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Lets a bot answer HTTP requests.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Has the bot answer a request.</summary>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
