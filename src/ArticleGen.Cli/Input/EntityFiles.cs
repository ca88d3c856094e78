extern alias generator;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ArticleGen.Understanding;
using generator::ArticleGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Cli.Input;

/// <summary>Reads files of declared entities (<c>people.csv</c>).</summary>
internal static class EntityFiles
{
    /// <param name="files">The files; an earlier one goes before a later one.</param>
    /// <param name="warn">Is told of each record that declares nothing; the others are still read.</param>
    /// <param name="fail">Is told of each file that cannot be read.</param>
    public static EquatableArray<EntityDeclaration> Read(IEnumerable<string> files, Action<string> warn, Action<string> fail)
    {
        List<EntityDeclaration> declarations = [];
        foreach (string file in files)
        {
            if (ArticleFiles.Read(file, static path => File.OpenRead(path), fail) is { } read)
                declarations.AddRange(Read(file, read.Text, warn));
        }

        return [.. declarations];
    }

    // A method of its own: a run without such files loads nothing of the compiler.
    private static EquatableArray<EntityDeclaration> Read(string file, string text, Action<string> warn)
    {
        EntityCsvResult result = EntityCsv.Parse(text);
        LineMap lines = new(text);
        foreach (Problem problem in result.Problems)
            warn(Describe(file, lines[new(problem.Span.Start, problem.Span.Length)].Start, problem));
        return result.Declarations;
    }

    private static string Describe(string file, LinePosition place, Problem problem) => string.Create(
        CultureInfo.InvariantCulture,
        $"{file}({place.Line + 1},{place.Character + 1}): {string.Join(": ", problem.Arguments.AsEnumerable())}");
}
