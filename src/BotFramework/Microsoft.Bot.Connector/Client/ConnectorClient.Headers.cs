using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Microsoft.Bot.Connector;

/// <content>How a client introduces itself.</content>
public partial class ConnectorClient
{
    private static readonly ProductInfoHeaderValue[] Introduction = Introduce();

    private static readonly MediaTypeWithQualityHeaderValue Anything = new("*/*");

    public static string GetOsVersion() => RuntimeInformation.OSDescription;

    public static string GetArchitecture() => RuntimeInformation.OSArchitecture.ToString();

    public static string GetASPNetVersion() =>
        Assembly.GetEntryAssembly()?.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName ?? RuntimeInformation.FrameworkDescription;

    /// <summary>Lets all requests of an HTTP client say that a bot sends them.</summary>
    public static void AddDefaultRequestHeaders(HttpClient httpClient)
    {
        lock (httpClient)
        {
            var headers = httpClient.DefaultRequestHeaders;
            foreach (var product in Introduction)
            {
                if (!headers.UserAgent.Contains(product))
                    headers.UserAgent.Add(product);
            }

            if (!headers.Accept.Contains(Anything))
                headers.Accept.Add(Anything);
            headers.ExpectContinue = false;
        }
    }

    private static ProductInfoHeaderValue[] Introduce()
    {
        ProductInfoHeaderValue[] products =
        [
            new("Microsoft-BotFramework", "3.1"),
            new("BotBuilder", typeof(ConnectorClient).Assembly.GetName().Version.ToString()),
        ];
        var runtime = string.Concat(GetASPNetVersion().Where(c => c is not (',' or ' ' or '=')));
        return ProductInfoHeaderValue.TryParse($"({runtime}; {GetOsVersion()}; {GetArchitecture()})", out var platform)
            ? [.. products, platform]
            : products;
    }
}
