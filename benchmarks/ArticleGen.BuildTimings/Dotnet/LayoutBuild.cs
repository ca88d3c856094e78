using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ArticleGen.BuildTimings.Measurement;

namespace ArticleGen.BuildTimings.Dotnet;

/// <summary><c>dotnet build</c> of a project with the articles in one layout.</summary>
internal sealed class LayoutBuild : IBuild
{
    private readonly Layout _layout;
    private readonly ArticleFolder _articles;
    private readonly string _folder;

    /// <param name="root">Where the project gets a folder of its own.</param>
    /// <param name="layout">How the project keeps the articles.</param>
    /// <param name="articles">The articles.</param>
    public LayoutBuild(string root, Layout layout, ArticleFolder articles)
    {
        _layout = layout;
        _articles = articles;
        _folder = Path.Combine(root, string.Concat(layout.Name.Where(char.IsLetterOrDigit)));
    }

    /// <inheritdoc/>
    public string Name => _layout.Name;

    /// <inheritdoc/>
    public bool StandsOnFloor => true;

    /// <inheritdoc/>
    public string? Prepare()
    {
        Directory.CreateDirectory(_folder);
        if (_layout.Items.Length > 0)
            _articles.CopyTo(Path.Combine(_folder, "articles"), static name => name);
        File.WriteAllText(Path.Combine(_folder, "Code.cs"), _layout.Code(_articles.ReadTexts()));
        File.WriteAllText(Path.Combine(_folder, "Timed.csproj"), Project());
        return Run("restore").ExitCode == 0 ? null : "no restore";
    }

    /// <inheritdoc/>
    public BuildFigures Build()
    {
        CommandRun run = Run("build", "--no-restore", "--no-incremental", "-c", "Release", "-v", "q", "-nodeReuse:false", "-p:UseSharedCompilation=false");
        return run.ExitCode == 0
            ? new(run.Time, run.PeakMemory, new FileInfo(Path.Combine(_folder, "bin/Release/net10.0/Timed.dll")).Length)
            : new(run.Time, run.PeakMemory, OutputSize: 0, run.Output.Split('\n').FirstOrDefault(static line => line.Contains("error", StringComparison.Ordinal), "failed"));
    }

    /// <summary>Builds what has changed, with a compiler server of the project's own, which the first such build starts.</summary>
    /// <returns>How long it took, or <see langword="null"/> if it failed.</returns>
    public TimeSpan? Rebuild()
    {
        CommandRun run = Run("build", "--no-restore", "-c", "Release", "-v", "q", "-nodeReuse:false", "-p:UseSharedCompilation=true");
        return run.ExitCode == 0 ? run.Time : null;
    }

    /// <summary>Adds a paragraph to an article.</summary>
    /// <param name="index">Which one.</param>
    public void EditArticle(int index) =>
        File.AppendAllText(Directory.GetFiles(Path.Combine(_folder, "articles"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ElementAt(index), "\n\nUne phrase de plus.\n");

    /// <summary>Adds a class to the code.</summary>
    /// <param name="name">Its name.</param>
    public void EditCode(string name) => File.AppendAllText(Path.Combine(_folder, "Code.cs"), $"public static class {name};\n");

    /// <summary>Ends the compiler server.</summary>
    /// <returns>The bytes that it held, if it could be seen.</returns>
    public long? EndServer() => CompilerProcess.EndServer(ServerId);

    private string ServerId => "articlegen-" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(_folder)))[..16];

    private CommandRun Run(params IEnumerable<string> arguments) => CommandRun.ToEnd(_folder, "dotnet", arguments, _ => CompilerProcess.Find(_folder));

    private string Project() =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <SharedCompilationId>{ServerId}</SharedCompilationId>
            {_layout.Properties}
          </PropertyGroup>
          <ItemGroup>
            {(_layout.UsesGenerator ? PackedGenerator.Reference : "")}
            {_layout.Items}
          </ItemGroup>
        </Project>
        """;
}
