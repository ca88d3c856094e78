using System.Reflection;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Tests.Sites;

/// <summary>Code of a project that uses its articles, compiled with them and run.</summary>
internal static class Probe
{
    /// <summary>What an expression of the project is, lines of text.</summary>
    /// <param name="project">The project.</param>
    /// <param name="expression">An expression of <c>IEnumerable&lt;string&gt;</c>.</param>
    public static string[] Read(TestProject project, string expression) => Read(project, expression, out _);

    /// <inheritdoc cref="Read(TestProject, string)"/>
    /// <param name="project">The project.</param>
    /// <param name="expression">An expression of <c>IEnumerable&lt;string&gt;</c>.</param>
    /// <param name="run">The run over the project.</param>
    public static string[] Read(TestProject project, string expression, out GeneratorRun run)
    {
        string source = "using System; using System.Linq; using System.Collections.Generic; using ArticleGen; namespace Newsroom { internal static class Probe { internal static string[] Read() => Lines().ToArray(); static IEnumerable<string> Lines() => "
            + expression + "; } }";
        run = GeneratorRun.Unchecked(project with { Sources = [source], Nullable = NullableContextOptions.Disable });
        using CompiledModel model = CompiledModel.Load(run);
        return (string[])model.Assembly.GetType("Newsroom.Probe", throwOnError: true)!.GetMethod("Read", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, null)!;
    }
}
