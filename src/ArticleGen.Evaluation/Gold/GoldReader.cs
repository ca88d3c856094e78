using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using ArticleGen.Understanding;

namespace ArticleGen.Evaluation.Gold;

/// <summary>
/// Reads annotations: <c>&lt;article lang layout&gt;</c> with one <c>&lt;block kind marker&gt;</c> per paragraph, in which
/// <c>&lt;q kind speaker cue via&gt;</c> wraps what stands between quotation marks and <c>&lt;e k n v&gt;</c> a mention.
/// </summary>
/// <remarks>
/// The text is that of the raw file <c>ID.txt</c> or <c>ID.md</c>, beside the annotation or in a folder <c>raw</c> beside or above it.
/// Without one it is composed of the blocks as the attribute <c>layout</c> says, a block's <c>marker</c> (such as <c>- </c>) before it.
/// </remarks>
public static class GoldReader
{
    /// <summary>Reads one annotation.</summary>
    /// <param name="path">The XML file.</param>
    /// <param name="layout">The layout to compose with instead of the annotation's own; raw files stay as they are.</param>
    /// <exception cref="InvalidDataException">The annotation is malformed or speaks of another text; the message says where.</exception>
    public static GoldArticle Read(string path, GoldLayout? layout = null)
    {
        string? raw = RawFileOf(path);
        return Parse(
            Path.GetFileNameWithoutExtension(path),
            File.ReadAllText(path),
            raw is null ? null : File.ReadAllText(raw),
            raw is null ? ArticleFormat.PlainText : ArticleFormats.OfFile(raw),
            layout);
    }

    /// <summary>The annotations of a folder and the folders in it, by path.</summary>
    /// <param name="folder">The folder.</param>
    public static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <summary>Reads one annotation from text.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="annotation">The XML.</param>
    /// <param name="raw">The article as a program reads it, or <see langword="null"/> to compose it of the blocks.</param>
    /// <param name="format">How <paramref name="raw"/> is written.</param>
    /// <param name="layout">The layout to compose with instead of the annotation's own.</param>
    /// <exception cref="InvalidDataException">The annotation is malformed or speaks of another text; the message says where.</exception>
    public static GoldArticle Parse(string id, string annotation, string? raw, ArticleFormat format, GoldLayout? layout = null)
    {
        XElement root;
        try
        {
            root = XDocument.Parse(annotation, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException e)
        {
            throw new InvalidDataException($"{id}: {e.Message}", e);
        }

        AnnotationWalker walker = new(id, raw, format, layout ?? LayoutOf(id, root));
        foreach (XElement block in root.Elements("block"))
            walker.Add(block);
        return walker.ToArticle(root.Attribute("lang")?.Value ?? throw new InvalidDataException($"{id}: no language"));
    }

    private static GoldLayout LayoutOf(string id, XElement root) => root.Attribute("layout")?.Value switch
    {
        null or "blank" => GoldLayout.Blank,
        "lines" => GoldLayout.Lines,
        "wrapped" => GoldLayout.Wrapped,
        string other => throw new InvalidDataException($"{id}: layout '{other}' is none of blank, lines, wrapped"),
    };

    private static string? RawFileOf(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        string id = Path.GetFileNameWithoutExtension(path);
        string[] folders = [folder, Path.Combine(folder, "raw"), Path.Combine(folder, "..", "raw")];
        return folders
            .SelectMany(f => new[] { Path.Combine(f, id + ".txt"), Path.Combine(f, id + ".md") })
            .FirstOrDefault(File.Exists);
    }
}
