using System.Diagnostics;
using System.Globalization;
using NewsSite;
using NewsSite.Api;

string? folder = ValueOf("--export");
Site site = new(ValueOf("--base") ?? "https://quay.example");
if (folder is not null)
{
    Export.Write(site, folder);
    return;
}

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:" + (ValueOf("--port") ?? "5080"));
WebApplication app = builder.Build();
app.MapGet("/api/articles", static context => Answer(context, Results.Json(ArticleSummary.All(), ApiJson.Default.ArticleSummaryArray)));
app.MapFallback("{**path}", context =>
{
    bool found = site.Resources.TryGetValue(context.Request.Path.ToUriComponent(), out Resource? resource);
    resource ??= site.Resources["/404.html"];
    long started = Stopwatch.GetTimestamp();
    string text = resource.Render();
    context.Response.Headers["Server-Timing"] = string.Create(CultureInfo.InvariantCulture, $"render;dur={Stopwatch.GetElapsedTime(started).TotalMilliseconds:0.000}");
    return Answer(context, Results.Text(text, resource.ContentType, statusCode: found ? StatusCodes.Status200OK : StatusCodes.Status404NotFound));
});
app.Run();

// No script runs on the site, and nothing comes from elsewhere.
static Task Answer(HttpContext context, IResult result)
{
    context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    context.Response.Headers.XContentTypeOptions = "nosniff";
    context.Response.Headers["Referrer-Policy"] = "same-origin";
    return result.ExecuteAsync(context);
}

string? ValueOf(string option)
{
    int index = Array.IndexOf(args, option);
    return index >= 0 && index + 1 < args.Length ? args[index + 1] : null;
}
