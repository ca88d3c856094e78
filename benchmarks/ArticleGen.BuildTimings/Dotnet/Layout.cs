using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ArticleGen.BuildTimings.Dotnet;

/// <summary>A way of keeping articles in an assembly, as the project that does it.</summary>
/// <param name="Name">What it is called in the figures.</param>
/// <param name="Properties">MSBuild properties of the project.</param>
/// <param name="Items">MSBuild items of the project.</param>
/// <param name="UsesGenerator">Whether the generator runs.</param>
/// <param name="Code">Writes the code that stands in for generated code; nothing if there is none.</param>
internal sealed record Layout(string Name, string Properties, string Items, bool UsesGenerator, Func<IReadOnlyList<string>, string> Code)
{
    private const int ParagraphLength = 300;

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("embedded files (floor)", "", """<EmbeddedResource Include="articles/**" WithCulture="false" />""", UsesGenerator: false, static _ => ""),
        new("resource texts", "<ArticleGenStorage>resource</ArticleGenStorage>", """<Article Include="articles/**" />""", UsesGenerator: true, static _ => ""),
        new("resource texts, portable", "<ArticleGenStorage>resource</ArticleGenStorage><ArticleGenReadyToRun>false</ArticleGenReadyToRun>", """<Article Include="articles/**" />""", UsesGenerator: true, static _ => ""),
        new("resource texts, no members", "<ArticleGenStorage>resource</ArticleGenStorage><ArticleGenEntityMembers>none</ArticleGenEntityMembers>", """<Article Include="articles/**" />""", UsesGenerator: true, static _ => ""),
        new("literal texts", "<ArticleGenStorage>literal</ArticleGenStorage>", """<Article Include="articles/**" />""", UsesGenerator: true, static _ => ""),
        new("u8 texts, no structure", "", "", UsesGenerator: false, static texts => Class(texts, static (text, i) => FormattableString.Invariant($"public static System.ReadOnlySpan<byte> Text{i} => {Literal(text)}u8;"))),
        new("objects per paragraph", "", "", UsesGenerator: false, static texts => "public sealed record P(int Kind, int Start, string Text);\n" + Class(texts, Objects)),
    ];

    /// <summary>What is built again after an edit: the floor, and texts as resources with and without what the compiler server keeps.</summary>
    public static IReadOnlyList<Layout> Rebuilt { get; } =
    [
        All[0],
        All[1],
        All[1] with { Name = "resource texts, nothing kept", Properties = All[1].Properties + "<ArticleGenCache>false</ArticleGenCache>" },
    ];

    private static string Class(IReadOnlyList<string> texts, Func<string, int, string> member)
    {
        StringBuilder code = new("public static class Texts\n{\n");
        for (int i = 0; i < texts.Count; i++)
            code.Append("    ").Append(member(texts[i], i)).Append('\n');
        return code.Append("}\n").ToString();
    }

    private static string Objects(string text, int index)
    {
        IEnumerable<string> paragraphs = text.Chunk(ParagraphLength).Select(static (part, i) => string.Create(CultureInfo.InvariantCulture, $"new P({i % 12}, {i * ParagraphLength}, {Literal(new string(part))})"));
        return $"public static readonly System.Lazy<P[]> Article{index.ToString(CultureInfo.InvariantCulture)} = new(() => new[] {{ {string.Join(", ", paragraphs)} }});";
    }

    private static string Literal(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
