using Microsoft.Net.Http.Headers;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Speaks the Bot Connector protocol over ASP.NET Core.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>Makes an adapter that anyone may call. For tests.</summary>
    public CloudAdapter() : this(BotFrameworkAuthenticationFactory.Create()) { }

    /// <summary>Makes an adapter.</summary>
    /// <param name="botFrameworkAuthentication">Tells who calls, and makes the clients to answer with.</param>
    /// <param name="logger">Is told what happens; nobody if left out.</param>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger) { }

    /// <summary>Makes an adapter from settings.</summary>
    /// <param name="configuration">The settings, see <see cref="ConfigurationBotFrameworkAuthentication"/>.</param>
    /// <param name="httpClientFactory">Makes the clients that call channels and fetch keys.</param>
    /// <param name="logger">Is told what happens; nobody if left out.</param>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger) { }

    /// <summary>
    /// Has the bot answer the activity in a POST. The answer is 200 with what the turn had to answer at once, if anything;
    /// 400 if the body is no activity, 401 if its sender may not send it, 405 if the request is no POST.
    /// </summary>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var activity = await HttpHelper.ReadRequestAsync<Activity>(httpRequest).ConfigureAwait(false);
        if (string.IsNullOrEmpty(activity?.Type) || !CanBeAnswered(activity))
        {
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        try
        {
            // By its name: doubles of a request know headers only so.
            string authHeader = httpRequest.Headers[HeaderNames.Authorization];
            var response = await ProcessActivityAsync(authHeader, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
            await HttpHelper.WriteResponseAsync(httpResponse, response).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException exception)
        {
            Logger.LogWarning("A call is refused: {Reason}", exception.Message);
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }

    // Whoever brings another authentication, such as a double of one, need not answer at the address.
    private bool CanBeAnswered(Activity activity) =>
        string.IsNullOrEmpty(activity.ServiceUrl)
            ? HasForeignAuthentication
            : Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private bool HasForeignAuthentication =>
        BotFrameworkAuthentication is not ConfigurationBotFrameworkAuthentication
        && BotFrameworkAuthentication.GetType().Assembly != typeof(BotFrameworkAuthentication).Assembly;
}
