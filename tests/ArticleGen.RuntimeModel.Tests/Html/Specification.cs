using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Text.RegularExpressions;

namespace ArticleGen.RuntimeModel.Tests.Html;

/// <summary>The examples of a specification file, numbered as it numbers them.</summary>
internal static class Specification
{
    public static IReadOnlyList<SpecificationExample> CommonMark { get; } = Read("commonmark-0.31.2.txt");

    public static IReadOnlyList<SpecificationExample> Gfm { get; } = Read("gfm-0.29.txt");

    private static List<SpecificationExample> Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using StreamReader reader = new StreamReader(stream);
        string text = reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
        List<SpecificationExample> examples = new List<SpecificationExample>();
        foreach (Match match in Regex.Matches(text, "^`{32} example(?<extension>[^\n]*)\n(?<markdown>.*?)^\\.\n(?<html>.*?)^`{32}$", RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromMinutes(1)))
            examples.Add(new SpecificationExample(examples.Count + 1, match.Groups["extension"].Value.Trim(), Tabs(match.Groups["markdown"].Value), Tabs(match.Groups["html"].Value)));
        return examples;
    }

    private static string Tabs(string text) => text.Replace('→', '\t');
}

/// <summary>One example.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Extension">The extension that it shows, if any.</param>
/// <param name="Markdown">What is written.</param>
/// <param name="Html">What it becomes.</param>
internal sealed record SpecificationExample(int Number, string Extension, string Markdown, string Html);
