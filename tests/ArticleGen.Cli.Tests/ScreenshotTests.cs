using System;
using System.IO;
using System.Threading.Tasks;
using ArticleGen.Browser.Testing;
using ArticleGen.Cli.Preview;
using Microsoft.Playwright;
using Xunit;

namespace ArticleGen.Cli.Tests;

/// <summary>The pictures of the docs: the page of the readme's article and what follows it. Kept where ARTICLEGEN_IMAGES names a folder (docs/images/make.sh).</summary>
public sealed class ScreenshotTests : IDisposable
{
    private const string Article = """
        La ministre des Transports, Maëlle Kerdoncuff, a annoncé le 14 mars 2026 que l'État financera 40 % de la deuxième ligne de tramway de Lorient, un chantier de 312 millions d'euros.

        « Une ligne de tramway n'est pas un cadeau », a déclaré Mme Kerdoncuff lors d'une visite du port. « C'est une dette envers ceux qui se lèvent tôt. »

        Le maire de Lorient, Yann Le Bihan, a salué « un jour clair ». « Mme Kerdoncuff a tenu parole », a-t-il ajouté.

        Les travaux commenceront en septembre 2026, selon la société Tramor, et doivent durer trois ans.
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlegen");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("preview-light", 1280, ColorScheme.Light)]
    [InlineData("preview-dark", 1280, ColorScheme.Dark)]
    [InlineData("preview-phone", 380, ColorScheme.Light)]
    public async Task The_page_is_pictured(string name, int width, ColorScheme theme)
    {
        string page = Path.Combine(_folder.FullName, "page.html");
        await using (FileStream output = File.Create(page))
            new PreviewPage().Write(output, ArticleView.Of([new ArticleReader(new()).Read(new("articles/tramway.txt", Article))]));
        await using BrowserPage browser = await BrowserPage.StartAsync(width, theme);
        await browser.Page.GotoAsync(new Uri(page).AbsoluteUri);
        await browser.Page.Locator(".text q").First.HoverAsync(new() { Position = new() { X = 30, Y = 8 } });
        await Assertions.Expect(browser.Page.Locator("#card")).ToBeVisibleAsync();
        string folder = Environment.GetEnvironmentVariable("ARTICLEGEN_IMAGES") ?? _folder.FullName;
        await browser.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
        await browser.AssertSoundAsync();
    }
}
