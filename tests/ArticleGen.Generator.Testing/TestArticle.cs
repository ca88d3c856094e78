using System;
using System.Collections.Immutable;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Generator.Testing;

/// <summary>An additional file of a test project, with the metadata of its own item.</summary>
public sealed record TestArticle
{
    private TestArticle(string path, SourceText? text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>The absolute path.</summary>
    public string Path { get; private init; }

    /// <summary>The text as the compiler decoded it; <see langword="null"/> where there is no such file.</summary>
    public SourceText? Text { get; private init; }

    /// <summary>What reading the file throws, if it cannot be read.</summary>
    public Func<Exception>? Fault { get; private init; }

    /// <summary>The options that the compiler has for this file, by their full keys.</summary>
    public ImmutableDictionary<string, string> Metadata { get; private init; } =
        ImmutableDictionary<string, string>.Empty.Add("build_metadata.Article.ArticleGen", "true");

    /// <summary>An <c>&lt;Article&gt;</c> item.</summary>
    /// <param name="name">The path below the project's folder.</param>
    /// <param name="text">The text, any sequence of UTF-16 code units.</param>
    public static TestArticle Create(string name, string text) => new(PathOf(name), Decoded(text));

    /// <summary>An <c>&lt;Article&gt;</c> item whose bytes the compiler decodes: byte order mark, else UTF-8 with replacement characters.</summary>
    /// <param name="name">The path below the project's folder.</param>
    /// <param name="bytes">The bytes of the file.</param>
    public static TestArticle FromBytes(string name, byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        return new(PathOf(name), SourceText.From(stream));
    }

    /// <summary>An <c>&lt;Article&gt;</c> item whose file does not exist.</summary>
    /// <param name="name">The path below the project's folder.</param>
    public static TestArticle Missing(string name) => new(PathOf(name), text: null);

    /// <summary>An <c>&lt;ArticleEntities&gt;</c> item.</summary>
    /// <param name="name">The path below the project's folder.</param>
    /// <param name="text">The declarations, as CSV.</param>
    public static TestArticle EntityList(string name, string text) =>
        new(PathOf(name), Decoded(text)) { Metadata = ImmutableDictionary<string, string>.Empty.Add("build_metadata.ArticleEntities.ArticleGen", "entities") };

    /// <summary>The list of the files of a project, as the package's targets write it.</summary>
    /// <param name="paths">The paths below the project's folder.</param>
    public static TestArticle ProjectFiles(params string[] paths) =>
        new(PathOf("obj/ArticleGen/files.txt"), Decoded(string.Join('\n', paths))) { Metadata = ImmutableDictionary<string, string>.Empty.Add("build_metadata.ArticleEntities.ArticleGen", "files") };

    /// <summary>The same file as nobody's additional file.</summary>
    public TestArticle NotAnArticle() => this with { Metadata = ImmutableDictionary<string, string>.Empty };

    /// <summary>The same file as an <c>&lt;AdditionalFiles ArticleGen="true"&gt;</c> item.</summary>
    public TestArticle AsAdditionalFile() => this with { Metadata = ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.ArticleGen", "true") };

    /// <summary>The same file as an <c>&lt;ArticleEntities&gt;</c> item.</summary>
    public TestArticle AsEntityList() => this with { Metadata = ImmutableDictionary<string, string>.Empty.Add("build_metadata.ArticleEntities.ArticleGen", "entities") };

    /// <summary>The same item with a file that cannot be read.</summary>
    /// <param name="fault">What reading it throws.</param>
    public TestArticle Throwing(Func<Exception> fault) => this with { Text = null, Fault = fault };

    /// <summary>The same item without its file.</summary>
    public TestArticle Unreadable() => this with { Text = null };

    /// <summary>The same file with one more metadatum of its item.</summary>
    /// <param name="name">The name of the metadatum.</param>
    /// <param name="value">Its value, as it reaches the compiler.</param>
    public TestArticle WithMetadata(string name, string value) => this with { Metadata = Metadata.SetItem($"build_metadata.Article.{name}", value) };

    /// <summary>The same file with other text.</summary>
    /// <param name="text">The new text.</param>
    public TestArticle WithText(string text) => this with { Text = Decoded(text) };

    /// <summary>The same text under another path.</summary>
    /// <param name="name">The path below the project's folder.</param>
    public TestArticle Renamed(string name) => this with { Path = PathOf(name) };

    /// <summary>The same text at another absolute path.</summary>
    /// <param name="path">The path.</param>
    public TestArticle At(string path) => this with { Path = path };

    /// <summary>The same file after a save that changed nothing: another text object of equal content.</summary>
    public TestArticle Saved() => WithText(Text!.ToString());

    private static SourceText Decoded(string text) => SourceText.From(text, Encoding.UTF8);

    private static string PathOf(string name) => TestProject.Directory + name;
}
