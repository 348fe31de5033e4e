using System.Net;

namespace Microsoft.Bot.Builder;

/// <content>Invokes: activities whose answer is the answer to the HTTP request.</content>
public partial class ActivityHandler
{
    /// <summary>The answer to an invoke that went well.</summary>
    protected static InvokeResponse CreateInvokeResponse(object body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>An invoke: of an Adaptive Card, of a sign-in; any other is answered with 501.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "adaptiveCard/action":
                    var value = AdaptiveCardInvokeValueOf(turnContext.Activity);
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken).ConfigureAwait(false));

                case "application/search":
                    var search = SearchInvokeValueOf(turnContext.Activity);
                    return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, search, cancellationToken).ConfigureAwait(false));

                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();

                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException refusal)
        {
            return refusal.CreateInvokeResponse();
        }
    }

    /// <summary>The user signs in; answered with 501 unless overridden.</summary>
    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The user pressed an <c>Action.Execute</c> of an Adaptive Card; answered with 501 unless overridden.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The user types into a field of an Adaptive Card that offers choices; answered with 501 unless overridden.</summary>
    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static SearchInvokeValue SearchInvokeValueOf(IInvokeActivity activity)
    {
        var value = InvokeValueOf<SearchInvokeValue>(activity, " for search");

        // Teams leaves the kind out.
        if (string.IsNullOrEmpty(value.Kind) && Channels.Msteams.Equals(activity.ChannelId, StringComparison.OrdinalIgnoreCase))
            value.Kind = SearchInvokeTypes.Search;

        var missing = string.IsNullOrEmpty(value.QueryText) ? "queryText" : string.IsNullOrEmpty(value.Kind) ? "kind" : null;
        return missing == null ? value : throw Refuse("BadRequest", $"Missing {missing} property for search");
    }

    private static T InvokeValueOf<T>(IInvokeActivity activity, string where)
        where T : class
    {
        if (activity.Value == null)
            throw Refuse("BadRequest", "Missing value property" + where);

        try
        {
            return (activity.Value as JObject)?.ToObject<T>() ?? throw Refuse("BadRequest", "Value property is not properly formed" + where);
        }
        catch (JsonException)
        {
            throw Refuse("BadRequest", where.Length > 0 ? "Value property is not valid" + where : "Value property is not properly formed");
        }
    }

    private static AdaptiveCardInvokeValue AdaptiveCardInvokeValueOf(IInvokeActivity activity)
    {
        var value = InvokeValueOf<AdaptiveCardInvokeValue>(activity, string.Empty);
        if (value.Action == null)
            throw Refuse("BadRequest", "Missing action property");
        if (value.Action.Type != "Action.Execute")
            throw Refuse("NotSupported", $"The action '{value.Action.Type}'is not supported.");
        return value;
    }

    private static InvokeResponseException Refuse(string code, string message) => new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
    {
        StatusCode = (int)HttpStatusCode.BadRequest,
        Type = "application/vnd.microsoft.error",
        Value = new Error { Code = code, Message = message },
    });

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken).ConfigureAwait(false);

        // What the handler has sent itself is the answer.
        if (response != null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) == null)
        {
            var answer = new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response };
            await turnContext.SendActivityAsync(answer, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Ends the handling of an invoke with an HTTP status.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode;
        private readonly object _body;

        /// <summary>Ends it with a status and a body.</summary>
        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        /// <summary>Ends it without a status.</summary>
        public InvokeResponseException() { }

        /// <summary>Ends it without a status.</summary>
        public InvokeResponseException(string message) : base(message) { }

        /// <summary>Ends it without a status.</summary>
        public InvokeResponseException(string message, Exception innerException) : base(message, innerException) { }

        /// <summary>The answer to the invoke.</summary>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
