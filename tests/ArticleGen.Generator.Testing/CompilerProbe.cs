using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ArticleGen.Generator.Testing.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Generator.Testing;

/// <summary>A small project through the whole of the generator, told in text: what has to be the same under every compiler.</summary>
public static class CompilerProbe
{
    /// <summary>The version of the compiler that this assembly runs under.</summary>
    public static string Compiler { get; } = typeof(Compilation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The compiler's version, then the generated code, the diagnostics and the compiled model.</summary>
    public static string Run()
    {
        // The newest language of the oldest compiler.
        GeneratorRun run = GeneratorRun.Unchecked(TestProject.Of(
            TestArticle.Create("articles/pont.txt", "Le pont rouvre\n\n« Il tiendra », a déclaré Anne Dubois, maire de Lyon, le 3 mars 2024.\n"),
            TestArticle.Create("articles/bridge.md", "# The bridge reopens\n\n\"It will hold,\" said *Ann Smith*, the mayor of Leeds, on 3 March 2024.\n"),
            TestArticle.Create("articles/vide.txt", "")) with
        { LanguageVersion = LanguageVersion.CSharp12 });
        using CompiledModel model = CompiledModel.Load(run);
        IEnumerable<string> lines =
        [
            Compiler,
            .. run.Sources.SelectMany(static source => new[] { source.Key, source.Value }),
            .. run.Diagnostics.Select(static diagnostic => diagnostic.ToString()),
            .. model.Ids.SelectMany(model.Dump),
        ];
        return string.Join('\n', lines);
    }
}
