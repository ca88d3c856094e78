using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>The third-party notices name whatever the package carries that others made, and nothing is carried that nobody asked about.</summary>
public sealed partial class NoticesTests(PackageFeed feed)
{
    private const string Own = "its own";

    // What is embedded, by the beginning of its name, and the line of the notices that it stands under.
    private static readonly (string Resource, string Notice)[] Origins =
    [
        ("ArticleGen.Lexicons.", Own),
        ("ArticleGen.Markdown.character-references", "HTML Living Standard"),
        ("ArticleGen.Markdown.emoji-codes", "gemoji"),
        ("ArticleGen.Models.words", "GloVe word vectors"),
        ("ArticleGen.Frequencies.", "zxcvbn-ts"),
        ("ArticleGen.Models.quote-kinds", Own),
        ("ArticleGen.Models.speakers", Own),
        ("ArticleGen.Models.", "The weights of the name taggers"),
        ("ArticleGen.Compositions", "Unicode Character Database"),
        ("ArticleGen.RuntimeModel.", Own),
        ("ArticleGen.RuntimeExports.", Own),
    ];

    // How lexicons say that nobody else's list was taken.
    private static readonly string[] OwnSources =
    [
        "general knowledge", "general knowledge of the language", "written for this project", "any grammar of the language",
        "the annotated articles of corpus/", "and the texts that the model is trained on (docs/model-card.md)", "others (THIRD-PARTY-NOTICES.md)",
    ];

    private static readonly string Notices = Regex.Replace(File.ReadAllText(Repository.PathOf("THIRD-PARTY-NOTICES.md")), @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(10));

    [Fact]
    public void Everything_embedded_is_ours_or_stands_in_the_notices()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.GeneratorPackage);
        string[] resources = [.. package.Entries.Where(static entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal) && entry.FullName.EndsWith(".dll", StringComparison.Ordinal)).SelectMany(Resources)];
        Assert.NotEmpty(resources);
        Assert.All(resources, static resource =>
        {
            string? notice = Origins.FirstOrDefault(origin => resource.StartsWith(origin.Resource, StringComparison.Ordinal)).Notice;
            Assert.True(notice is not null, $"Where '{resource}' comes from is said neither here nor in the notices.");
            Assert.True(notice == Own || Notices.Contains(notice, StringComparison.Ordinal), $"'{resource}' needs a line on '{notice}' in the notices.");
        });
    }

    [Fact]
    public void Every_source_that_a_lexicon_names_stands_in_the_notices()
    {
        List<string> missing = [];
        int lexicons = 0;
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("lexicons"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(Repository.PathOf("lexicons"), file);
            if (!name.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal))
                continue;
            lexicons++;
            string[] sources = [.. File.ReadLines(file).TakeWhile(static line => line.StartsWith('#')).SelectMany(SourcesOf)];
            if (sources.Length == 0)
                missing.Add($"{name} says nothing of its source");
            missing.AddRange(sources.Where(static source => !OwnSources.Contains(source, StringComparer.Ordinal) && !IsNoticed(source)).Select(source => $"{name}: {source}"));
        }

        Assert.True(lexicons > 100);
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    [Theory]
    [InlineData("# Names. Source: Unicode CLDR (Unicode License v3).", "Unicode CLDR")]
    [InlineData("# Towns. Sources: GeoNames (CC BY 4.0), Natural Earth and others (THIRD-PARTY-NOTICES.md).", "GeoNames|Natural Earth|others (THIRD-PARTY-NOTICES.md)")]
    [InlineData("# Cities of a source.", "")]
    public void Sources_are_read_from_the_head_of_a_lexicon(string line, string expected) => Assert.Equal(expected, string.Join('|', SourcesOf(line)));

    [Fact]
    public void A_source_that_is_not_noticed_is_found() => Assert.False(IsNoticed("Somebody's list"));

    private static bool IsNoticed(string source) => Notices.Contains(source, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> SourcesOf(string line) => SourceLine().Match(line) is { Success: true } match
        ? Separator().Split(match.Groups["sources"].Value.TrimEnd('.')).Select(static source => Licence().Replace(source.Trim(), "")).Where(static source => source.Length > 0)
        : [];

    private static IEnumerable<string> Resources(ZipArchiveEntry entry)
    {
        using MemoryStream bytes = new();
        using (Stream stream = entry.Open())
            stream.CopyTo(bytes);
        bytes.Position = 0;
        using PEReader assembly = new(bytes);
        MetadataReader metadata = assembly.GetMetadataReader();
        return [.. metadata.ManifestResources.Select(handle => metadata.GetString(metadata.GetManifestResource(handle).Name))];
    }

    [GeneratedRegex(@"\bSources?: (?<sources>.+)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SourceLine();

    [GeneratedRegex(@", | and (?=others|Leipzig|cities)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Separator();

    // "(CC BY 4.0)", and what stands between commas as a licence alone.
    [GeneratedRegex(@" \((CC|Unicode License|public domain)[^)]*\)|^(CC0|Unicode License v3|public domain)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Licence();
}
