using Microsoft.Playwright;

namespace SpasmBot.Tests.Shared;

/// <summary>The browser that is installed here, without a window. One for all tests; each takes a context of its own.</summary>
internal static class Chromium
{
    /// <summary>No test asks how fast a page is: a machine with other work to do may be slow.</summary>
    private const int LongestWait = 60_000;

    private static readonly Lazy<Task<IBrowser>> Browser = new(StartAsync);

    /// <summary>A fresh, empty profile. Nothing outside of this machine can be reached from it.</summary>
    public static async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions? options = null)
    {
        var context = await (await Browser.Value).NewContextAsync(options ?? new() { Locale = "en-US", ViewportSize = new() { Width = 1100, Height = 900 } });
        context.SetDefaultTimeout(LongestWait);
        await context.RouteAsync(address => new Uri(address).Host is not ("127.0.0.1" or "localhost"), route => route.AbortAsync());
        return context;
    }

    private static async Task<IBrowser> StartAsync()
    {
        Assertions.SetDefaultExpectTimeout(LongestWait);
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable(),
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    private static string Executable()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var candidates = new[] { "chromium", "chromium-browser", "google-chrome" }.SelectMany(name => folders.Select(folder => Path.Combine(folder, name)));
        return Environment.GetEnvironmentVariable("SPASMBOT_CHROMIUM")
            ?? candidates.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("No Chromium on the PATH. tests/run installs it; or name one in SPASMBOT_CHROMIUM.");
    }
}
