using System;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

if (args.Length == 0)
{
    Console.WriteLine(Web.Articles.All.Count);
    return;
}

// What endpoints answer that return parts of the model, each on a line; then who is told of a hot reload.
WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
await using WebApplication app = builder.Build();
app.MapGet("/article", () => Web.Articles.Find("kept"));
app.MapGet("/articles", () => Web.Articles.All);
app.MapGet("/entities", () => Web.Articles.All.SelectMany(article => article.Entities));
app.MapGet("/paragraphs", () => Web.Articles.All.SelectMany(article => article.Paragraphs));
app.Urls.Add("http://127.0.0.1:0");
await app.StartAsync();
using HttpClient client = new() { BaseAddress = new Uri(app.Urls.First()) };
foreach (string path in args)
    Console.WriteLine(await client.GetStringAsync(path));
Console.WriteLine(Assembly.GetExecutingAssembly().GetCustomAttributes<MetadataUpdateHandlerAttribute>().Single().HandlerType.FullName);
