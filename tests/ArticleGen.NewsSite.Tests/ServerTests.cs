using System;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.NewsSite.Tests;

/// <summary>The site as it is served.</summary>
public sealed class ServerTests : IAsyncLifetime
{
    private readonly int _port = FreePort();
    private readonly HttpClient _client = new();
    private Process? _server;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _client.BaseAddress = new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port}/"));
        _server = SiteProcess.Start("--port", _port.ToString(CultureInfo.InvariantCulture));
        for (int i = 0; i < 300; i++)
        {
            try
            {
                using HttpResponseMessage response = await _client.GetAsync("robots.txt", Cancellation);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100, Cancellation);
            }
        }

        Assert.Fail("The server does not answer.");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_server is null)
            return;
        _server.Kill();
        await _server.WaitForExitAsync(CancellationToken.None);
        _server.Dispose();
    }

    [Theory]
    [InlineData("", "text/html")]
    [InlineData("fr/", "text/html")]
    [InlineData("en/harbour-library/", "text/html")]
    [InlineData("de/tags/bibliotheken/", "text/html")]
    [InlineData("en/feed.xml", "application/atom+xml")]
    [InlineData("sitemap.xml", "application/xml")]
    [InlineData("site.css", "text/css")]
    [InlineData("api/articles", "application/json")]
    [InlineData("api/articles.json", "application/json")]
    public async Task Each_resource_is_served_as_what_it_is(string address, string type)
    {
        using HttpResponseMessage response = await _client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("default-src 'none'", string.Join(" ", response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere/")]
    [InlineData("en/<script>/")]
    [InlineData("people/..%2f..%2fetc/")]
    public async Task What_is_not_there_is_said_to_be_so(string address)
    {
        using HttpResponseMessage response = await _client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("<script>", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_API_is_the_exported_one()
    {
        string served = await _client.GetStringAsync("api/articles", Cancellation);
        Assert.Equal(await _client.GetStringAsync("api/articles.json", Cancellation), served);
        using JsonDocument json = JsonDocument.Parse(served);
        Assert.True(json.RootElement.GetArrayLength() >= 12);
    }

    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
