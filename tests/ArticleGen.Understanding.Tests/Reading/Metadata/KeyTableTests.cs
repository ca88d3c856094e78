using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ArticleGen.Understanding.Reading.Metadata;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading.Metadata;

/// <summary>The one table of keys, and its page.</summary>
public sealed partial class KeyTableTests
{
    [Fact]
    public void The_documentation_has_the_same_keys_in_the_same_order()
    {
        string page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../../docs/formats.md")).ReplaceLineEndings("\n");
        int start = page.IndexOf("| member | keys |", StringComparison.Ordinal);
        IEnumerable<string> documented = page[start..page.IndexOf("\n\n", start, StringComparison.Ordinal)].Split('\n').Skip(2)
            .Select(static row => string.Join(' ', Key().Matches(row.Split(" | ")[1]).Select(static match => match.Groups["key"].Value.Replace("-", "", StringComparison.Ordinal))));
        IEnumerable<string> table = KeyTable.Rows.Where(static row => row.Role is not (MetadataRole.Status or MetadataRole.Container)).Select(static row => string.Join(' ', row.Keys));
        Assert.Equal(table.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("pubDate")]
    [InlineData("pub_date")]
    [InlineData("PUB-DATE")]
    [InlineData("Pub Date")]
    public void Case_and_separators_do_not_count(string key) => Assert.Equal(KeyTable.Find("pubdate"), KeyTable.Find(key));

    [GeneratedRegex("`(?<key>[a-z-]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Key();

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
