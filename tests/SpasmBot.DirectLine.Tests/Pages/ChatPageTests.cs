using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using SpasmBot.DirectLine.Tests.Support;

namespace SpasmBot.DirectLine.Tests.Pages;

public sealed class ChatPageTests
{
    [Fact]
    public async Task The_page_runs_no_script_but_its_own_and_is_framed_by_nobody_else()
    {
        await using var host = await BotHost.StartAsync();
        using var http = new HttpClient { BaseAddress = host.Address };

        using var response = await http.GetAsync("/");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("frame-ancestors 'self'", policy);
        Assert.Contains("base-uri 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.DoesNotContain("http", policy);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Every_answer_has_a_nonce_of_its_own_on_every_script()
    {
        await using var host = await BotHost.StartAsync();
        using var http = new HttpClient { BaseAddress = host.Address };
        var nonces = new HashSet<string>();

        for (var time = 0; time < 3; time++)
        {
            using var response = await http.GetAsync("/");
            var html = await response.Content.ReadAsStringAsync();
            var nonce = Regex.Match(response.Headers.GetValues("Content-Security-Policy").Single(), "'nonce-([^']+)'").Groups[1].Value;

            Assert.True(nonce.Length >= 22);
            Assert.True(nonces.Add(nonce));
            Assert.Equal(Regex.Count(html, "<script"), Regex.Count(html, Regex.Escape($"<script nonce=\"{nonce}\"")));
        }
    }

    [Fact]
    public async Task Sites_that_may_embed_the_chat_may_frame_the_page()
    {
        await using var host = await BotHost.StartAsync(new() { ["DirectLine:AllowedOrigins:0"] = "https://a.example", ["DirectLine:AllowedOrigins:1"] = "https://b.example" });
        using var http = new HttpClient { BaseAddress = host.Address };

        using var response = await http.GetAsync("/");

        Assert.EndsWith("frame-ancestors 'self' https://a.example https://b.example", response.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task Whatever_the_page_names_is_there_and_kept_for_a_year()
    {
        await using var host = await BotHost.StartAsync();
        using var http = new HttpClient { BaseAddress = host.Address };
        var html = await http.GetStringAsync("/");
        var named = Regex.Matches(html, "(?:src|href)=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();

        Assert.Contains(named, path => path.EndsWith("webchat.js"));
        foreach (var path in named)
        {
            Assert.DoesNotContain("//", path);
            using var response = await http.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl!.ToString());
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        }
    }

    [Fact]
    public async Task A_file_of_another_version_is_asked_for_again_and_not_sent_twice()
    {
        await using var host = await BotHost.StartAsync();
        using var http = new HttpClient { BaseAddress = host.Address };

        using var first = await http.GetAsync("/webchat/old/chat.js");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/webchat/old/chat.js") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await http.SendAsync(request);

        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Web_Chat_travels_compressed()
    {
        await using var host = await BotHost.StartAsync();
        using var http = new HttpClient { BaseAddress = host.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/webchat/x/webchat.js") { Headers = { AcceptEncoding = { new StringWithQualityHeaderValue("br") } } };

        using var response = await http.SendAsync(request);

        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 100_000, 1_200_000);
    }

    [Theory]
    [InlineData("/webchat/x/../../appsettings.json")]
    [InlineData("/webchat/x/..%2f..%2fappsettings.json")]
    [InlineData("/webchat/x/%2e%2e/SpasmBot.WebChat.dll")]
    [InlineData("/webchat/x/index.html")]
    [InlineData("/webchat/x/")]
    public async Task Nothing_but_the_pages_files_is_served(string path)
    {
        await using var host = await BotHost.StartAsync();
        using var http = new HttpClient { BaseAddress = host.Address };

        using var response = await http.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_script_for_other_sites_may_be_loaded_by_them()
    {
        await using var host = await BotHost.StartAsync();
        using var http = new HttpClient { BaseAddress = host.Address };

        using var response = await http.GetAsync("/embed.js");

        Assert.Equal("text/javascript", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("cross-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.NotNull(response.Headers.ETag);
    }

    [Fact]
    public async Task The_pages_words_are_the_same_in_every_language()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "webchat");
        var texts = await File.ReadAllTextAsync(Path.Combine(folder, "texts.js"));
        var html = await File.ReadAllTextAsync(Path.Combine(folder, "index.html"));
        var languages = Regex.Matches(texts, @"^  (\w\w): \{(.*?)^  \}", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(match => Regex.Matches(match.Groups[2].Value, @"^    (\w+): '.+'", RegexOptions.Multiline).Select(key => key.Groups[1].Value).Order().ToList())
            .ToList();

        Assert.True(languages.Count >= 2);
        Assert.All(languages, keys => Assert.Equal(languages[0], keys));
        Assert.All(Regex.Matches(html, "data-(?:text|label)=\"(\\w+)\""), match => Assert.Contains(match.Groups[1].Value, languages[0]));
    }
}
