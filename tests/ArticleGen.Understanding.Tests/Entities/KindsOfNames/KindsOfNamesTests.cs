using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.KindsOfNames;

/// <summary>
/// The whole recogniser on sentences that show what names look like in news. Models are trained anew, so that no single sentence is
/// promised: a floor is, for all sentences and for each kind.
/// </summary>
public sealed partial class KindsOfNamesTests(ITestOutputHelper output)
{
    private const double Floor = 0.88;
    private const double FloorOfKind = 0.3;

    [Fact]
    public void Most_sentences_have_just_their_names()
    {
        List<(string Kind, bool IsRight)> results = [];
        string kind = "";
        foreach (string line in File.ReadLines(Path.Combine(FolderOf(), "kinds.txt")).Skip(1))
        {
            if (line.StartsWith('#'))
                kind = line[2..];
            else
                results.Add((kind, IsRight(line)));
        }

        foreach (IGrouping<string, (string Kind, bool IsRight)> sentences in results.GroupBy(static result => result.Kind))
        {
            output.WriteLine($"{sentences.Count(static sentence => sentence.IsRight)} of {sentences.Count()}: {sentences.Key}");
            Assert.True(sentences.Average(static sentence => sentence.IsRight ? 1.0 : 0) >= FloorOfKind, sentences.Key);
        }

        Assert.True(results.Average(static result => result.IsRight ? 1.0 : 0) >= Floor);
    }

    private bool IsRight(string line)
    {
        string[] parts = line.Split('|', 2);
        string marked = parts[1].Replace("¶", "\n\n", StringComparison.Ordinal);
        string text = Mark().Replace(marked, "${name}");
        ArticleInfo article = ArticleUnderstanding.Understand(text, new() { Language = parts[0] }, TestContext.Current.CancellationToken).Article;
        string found = text;
        foreach ((EntityKind kind, TextSpan span) in article.Entities
            .Where(static entity => entity.Kind <= EntityKind.Place)
            .SelectMany(static entity => entity.Mentions.Select(mention => (entity.Kind, mention.Span)))
            .OrderByDescending(static mention => mention.Span.Start))
            found = found.Insert(span.End, "]]").Insert(span.Start, "[[" + "POL"[(int)kind] + ":");
        if (found != marked)
            output.WriteLine($"{parts[0]} {found}");
        return found == marked;
    }

    private static string FolderOf([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    [GeneratedRegex(@"\[\[.:(?<name>.*?)\]\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
