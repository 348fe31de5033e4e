namespace Microsoft.Bot.Connector;

/// <content>One call over HTTP, from its arguments to its outcome.</content>
public partial class ConnectorClient
{
    /// <summary>An argument that must be there.</summary>
    /// <exception cref="ValidationException">It is null.</exception>
    internal static T Needed<T>(T value, [CallerArgumentExpression(nameof(value))] string name = null)
        where T : class => value ?? throw new ValidationException(ValidationRules.CannotBeNull, name);

    /// <summary>An id that must be there, as a segment of a path.</summary>
    /// <inheritdoc cref="Needed{T}"/>
    internal static string Segment(string value, [CallerArgumentExpression(nameof(value))] string name = null) => Uri.EscapeDataString(Needed(value, name));

    internal static string Query(params ReadOnlySpan<(string Name, string Value)> parameters)
    {
        var query = string.Empty;
        foreach (var (name, value) in parameters)
        {
            if (value != null)
                query += $"{(query.Length == 0 ? '?' : '&')}{name}={Uri.EscapeDataString(value)}";
        }

        return query;
    }

    internal Uri Resolve(string path)
    {
        var service = BaseUri.AbsoluteUri;
        return new Uri((service.EndsWith('/') ? service : service + "/") + path);
    }

    internal async Task<HttpOperationResponse> SendAsync(HttpMethod method, string path, object body, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
    {
        var (request, response) = await ExchangeAsync(method, path, body, customHeaders, cancellationToken).ConfigureAwait(false);
        return new HttpOperationResponse { Request = request, Response = response };
    }

    internal async Task<HttpOperationResponse<T>> SendAsync<T>(HttpMethod method, string path, object body, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
    {
        var (request, response) = await ExchangeAsync(method, path, body, customHeaders, cancellationToken).ConfigureAwait(false);
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return new HttpOperationResponse<T> { Request = request, Response = response, Body = JsonConvert.DeserializeObject<T>(text, DeserializationSettings) };
        }
        catch (JsonException exception)
        {
            request.Dispose();
            response.Dispose();
            throw new SerializationException("Unable to deserialize the response.", text, exception);
        }
    }

    internal async Task<HttpOperationResponse<Stream>> FetchAsync(HttpMethod method, string path, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
    {
        var (request, response) = await ExchangeAsync(method, path, null, customHeaders, cancellationToken).ConfigureAwait(false);
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return new HttpOperationResponse<Stream> { Request = request, Response = response, Body = stream };
    }

    private async Task<(HttpRequestMessage Request, HttpResponseMessage Response)> ExchangeAsync(HttpMethod method, string path, object body, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, Resolve(path));
        foreach (var (name, values) in customHeaders ?? [])
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }

        if (body != null)
            request.Content = ConnectorJson.Write(body, SerializationSettings);
        if (Credentials != null)
            await Credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);

        var response = await HttpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.IsSuccessStatusCode)
            return (request, response);

        using (request)
        using (response)
            throw await RefusalAsync(request, response, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ErrorResponseException> RefusalAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var sent = request.Content == null ? null : await request.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        var answer = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Body = AsError(answer),
            Request = new HttpRequestMessageWrapper(request, sent),
            Response = new HttpResponseMessageWrapper(response, answer),
        };
    }

    private ErrorResponse AsError(string answer)
    {
        try
        {
            return JsonConvert.DeserializeObject<ErrorResponse>(answer, DeserializationSettings);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
