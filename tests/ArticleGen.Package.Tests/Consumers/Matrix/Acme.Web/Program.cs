using System.Text;
using ArticleGen;

WebApplication app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/articles/{id}", (string id) => Acme.Articles.Articles.Find(id) is { } article ? Results.Ok(article.Headline) : Results.NotFound());
if (args is ["--print"])
{
    Article welcome = Acme.Web.Articles.Welcome;
    Console.OutputEncoding = Encoding.UTF8;
    Console.WriteLine($"{welcome.Headline} {Acme.Articles.Articles.Lighthouse.Headline} {Acme.Articles.Library.Size}");
    return;
}

app.Run();
