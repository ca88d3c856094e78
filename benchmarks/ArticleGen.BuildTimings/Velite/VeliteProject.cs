using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace ArticleGen.BuildTimings.Velite;

/// <summary>The articles as Markdown files in a folder that npm <c>velite</c> builds.</summary>
internal sealed class VeliteProject
{
    private static readonly string s_peers = RepositoryPath.Of("Peers");
    private static readonly string s_program = Path.Combine(s_peers, "node_modules", "velite", "bin", "velite.js");

    /// <summary>What to say where it is not installed.</summary>
    public const string HowToInstall = "not installed: npm install --prefix benchmarks/peers";

    /// <param name="root">Where the project gets a folder of its own.</param>
    /// <param name="articles">The articles.</param>
    public VeliteProject(string root, ArticleFolder articles)
    {
        Folder = Path.Combine(root, "velite");
        Articles = articles.CopyTo(Path.Combine(Folder, "articles"), static name => name.EndsWith(".md", StringComparison.Ordinal) ? name : name + ".md");
    }

    /// <summary>Whether npm installed velite beside its configuration.</summary>
    public static bool IsInstalled => File.Exists(s_program);

    /// <summary>The folder of the project.</summary>
    public string Folder { get; }

    /// <summary>The files of the articles.</summary>
    public IReadOnlyList<string> Articles { get; }

    /// <summary>The size of everything that velite wrote.</summary>
    public long OutputSize => new DirectoryInfo(Path.Combine(Folder, ".velite")).EnumerateFiles().Sum(static file => file.Length);

    /// <summary>The arguments that make node run velite.</summary>
    /// <param name="command">What velite shall do.</param>
    public static string[] Arguments(params string[] command) => [s_program, .. command, "--config", Path.Combine(s_peers, "velite.config.mjs")];

    /// <summary>The bodies that velite wrote.</summary>
    public IReadOnlyList<string> Bodies()
    {
        using FileStream file = File.OpenRead(Path.Combine(Folder, ".velite", "articles.json"));
        using JsonDocument articles = JsonDocument.Parse(file);
        return [.. articles.RootElement.EnumerateArray().Select(static article => article.GetProperty("body").GetString()!)];
    }
}
