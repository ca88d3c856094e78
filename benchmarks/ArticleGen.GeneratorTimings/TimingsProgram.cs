using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ArticleGen.GeneratorTimings;

/// <summary>Measures everything that happens between opening a folder of articles in an editor and closing it.</summary>
internal static class TimingsProgram
{
    private const int Edits = 5;

    /// <param name="folder">The articles.</param>
    /// <param name="storage">The value of <c>ArticleGenStorage</c>.</param>
    /// <param name="compiles">Whether the generated code is compiled too, to see that it can be.</param>
    public static void Run(string folder, string storage, bool compiles)
    {
        LiveCompiler compiler = new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static path => new ArticleAdditionalText(path, File.ReadAllText(path))), folder, storage);
        Print("articles", compiler.ArticleCount);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Print("cold run", compiler.Run());
        Print("kept by the driver", FormattableString.Invariant($"{(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024 / compiler.ArticleCount} KB an article"));
        if (compiles)
            Compile(compiler);
        foreach (int edit in Enumerable.Range(1, Edits))
            Print("C# edit", compiler.EditCode(edit));
        foreach (int edit in Enumerable.Range(1, Edits))
            Print("article edit", compiler.EditArticle(edit));
        Print("article added", compiler.AddArticle());
    }

    private static void Compile(LiveCompiler compiler)
    {
        long start = Stopwatch.GetTimestamp();
        Diagnostic[] diagnostics = [.. compiler.Compile()];
        Print("compiled", FormattableString.Invariant($"{Stopwatch.GetElapsedTime(start).TotalMilliseconds,9:F1} ms, {diagnostics.Length} warnings and errors"));
        foreach (Diagnostic diagnostic in diagnostics.Take(5))
            Console.WriteLine(diagnostic.ToString());
    }

    private static void Print(string what, object value) => Console.WriteLine(FormattableString.Invariant($"{what,-24}{value}"));
}
