using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ArticleGen.Browser.Testing;
using ArticleGen.SiteTimings;
using Xunit;

namespace ArticleGen.NewsSite.Tests;

/// <summary>The sample site, built with articles whose authors want to run a script in the browsers of its readers, as files.</summary>
public sealed class HostileSite : IAsyncLifetime
{
    /// <summary>What they would leave behind.</summary>
    public const string Trace = "hacked";

    private static readonly string[] s_payloads =
    [
        "<script>hacked=1</script>",
        "</script><script>hacked=1</script>",
        "\"><img src=x onerror=hacked=1>",
        "'><svg onload=hacked=1>",
        "javascript:hacked=1",
        "<!--<script>-->",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newssite");
    private StaticSite? _server;

    public string[] Pages => [.. Directory.EnumerateFiles(Exported, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public string Exported => Path.Combine(_folder.FullName, "exported");

    /// <summary>The root of a server of its files, with its slash.</summary>
    public string Address => _server!.Address;

    public async ValueTask InitializeAsync()
    {
        string project = SiteCopy.Create(SiteProcess.Samples, Path.Combine(_folder.FullName, "site"));
        for (int i = 0; i < s_payloads.Length; i++)
            WriteArticle(Path.Combine(_folder.FullName, "site", "articles", "en"), i);
        await RunAsync("build", project, "-c", SiteProcess.Configuration, "-p:BuildProjectReferences=false", "-p:TreatWarningsAsErrors=false", "-v", "q", "-nologo");
        await RunAsync(Path.Combine(_folder.FullName, "site", "bin", SiteProcess.Configuration, "net10.0", "NewsSite.dll"), "--export", Exported);
        _server = new(Exported);
    }

    public ValueTask DisposeAsync()
    {
        _server?.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    // Each payload in each field, in the text, in links, and as the name of somebody who speaks.
    private static void WriteArticle(string folder, int number)
    {
        string payload = s_payloads[number];
        string quoted = "'" + payload.Replace("'", "''", StringComparison.Ordinal) + "'";
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"attack-{(char)('a' + number)}.md"), $$"""
            ---
            title: {{quoted}}
            author: {{quoted}}
            description: {{quoted}}
            excerpt: {{quoted}}
            kicker: {{quoted}}
            section: {{quoted}}
            image: {{quoted}}
            source: {{quoted}}
            tags: [{{quoted}}, harbour]
            slug: {{quoted}}
            layout: {{quoted}}
            date: 2024-03-0{{(char)('1' + number)}}
            facts:
              - { label: {{quoted}}, value: {{quoted}} }
            entities:
              - { name: {{quoted}}, kind: person, id: {{quoted}} }
            ---

            # {{payload}}

            {{payload}}

            “Nobody may stop {{payload}},” said Anne Martin, the mayor of Lyon. “{{payload}}”, she said.

            [{{payload}}](javascript:hacked=1) [a](<java&#10;script:hacked=1>) [b](data:text/html,<script>hacked=1</script>) [c](attack-a.md#"onmouseover="hacked=1) ![{{payload}}](javascript:hacked=1 "{{payload.Replace("\"", "", StringComparison.Ordinal)}}")

            <script>hacked=1</script>

            <iframe srcdoc="<script>parent.hacked=1</script>"></iframe>

            ```html" onload="hacked=1
            {{payload}}
            ```

            | {{payload}} | b |
            |---|---|
            | <img src=x onerror=hacked=1> | c |
            """);
    }

    private static async Task RunAsync(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output);
    }
}
