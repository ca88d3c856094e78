using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO;
using System.Net;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ArticleGen.Cli.Preview;

/// <summary>Shows a page on this machine alone (127.0.0.1) and tells open pages when it changed.</summary>
internal sealed class PreviewServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<HttpListenerResponse, bool> _listening = new();
    private readonly Func<byte[]> _page;

    /// <param name="port">The port; 0 takes a free one.</param>
    /// <param name="page">Makes the page, anew for each request.</param>
    /// <exception cref="HttpListenerException">The port is taken.</exception>
    public PreviewServer(int port, Func<byte[]> page)
    {
        _page = page;
        Port = port == 0 ? FreePort() : port;
        _listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/"));
        _listener.Start();
    }

    public int Port { get; }

    /// <summary>Answers until the token stops it.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using CancellationTokenRegistration stop = cancellationToken.Register(_listener.Abort);
        while (!cancellationToken.IsCancellationRequested)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync().ConfigureAwait(false);
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = Task.Run(() => Answer(context), cancellationToken);
        }
    }

    /// <summary>Tells open pages to load again.</summary>
    public void Changed()
    {
        foreach (HttpListenerResponse page in _listening.Keys)
        {
            if (!Send(page, "data: changed\n\n"))
                _listening.TryRemove(page, out _);
        }
    }

    public void Dispose() => _listener.Close();

    private void Answer(HttpListenerContext context)
    {
        HttpListenerResponse response = context.Response;
        response.Headers["Cache-Control"] = "no-store";
        switch (context.Request.Url?.AbsolutePath)
        {
            case "/":
                SendPage(response);
                break;
            case "/events":
                response.ContentType = "text/event-stream";
                response.SendChunked = true;
                if (Send(response, ": here\n\n"))
                    _listening[response] = true;
                break;
            default:
                response.StatusCode = (int)HttpStatusCode.NotFound;
                response.Close();
                break;
        }
    }

    private void SendPage(HttpListenerResponse response)
    {
        try
        {
            byte[] page = _page();
            response.ContentType = "text/html; charset=utf-8";
            response.OutputStream.Write(page);
            response.Close();
        }
        catch (Exception error) when (error is HttpListenerException or IOException)
        {
            response.Abort();
        }
    }

    private static bool Send(HttpListenerResponse response, string message)
    {
        try
        {
            response.OutputStream.Write(Encoding.UTF8.GetBytes(message));
            response.OutputStream.Flush();
            return true;
        }
        catch (Exception error) when (error is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using System.Net.Sockets.TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
