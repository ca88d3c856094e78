using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Cli.Tests;

/// <summary>What the tool prints of an article is what a build says of it, whatever the article is.</summary>
public sealed class AgreementTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "Anne Dubois", "M. Kim", "Paris", " a déclaré ", " said ", "le 3 mars 2024", "12 %", " ", ". ", "\n\n", "« ", " »", "“", "”", "\"", "---\n", "title: a\n", "titel: b\n", "id: x\n",
        "date: 2024-02-31\n", "[a](person:Anne_Dubois)", "# ", "> ", "```\n", "\u200B", "\u202E", "\uFFFD", "\r\n", "\r", "\u2028", "😀", "e\u0301", "{{< a ", "<div>", "\\", "{0}",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlegen-agreement-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Each_article_is_a_line_of_json_whose_problems_are_those_of_a_build() => Prop.ForAll(
        Arb.From(Gen.Elements(Pieces).ListOf().Select(string.Concat).ListOf(12)),
        texts =>
        {
            string[] files = [.. texts.Select((text, i) => Write(string.Create(CultureInfo.InvariantCulture, $"{i}.{(i % 2 == 0 ? "txt" : "md")}"), text))];
            Tool.Result extracted = Tool.Run(["extract", .. files]);
            Assert.Equal(files, extracted.Lines.Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()));

            // What is wrong between articles (ids) only a build sees.
            string[] built = [.. Tool.Run(["check", .. files]).Output.Split('\n')];
            Assert.All(extracted.Lines.SelectMany(static line => Problems(JsonDocument.Parse(line).RootElement)), problem => Assert.Contains(built, line => line.StartsWith(problem, StringComparison.Ordinal)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    private static IEnumerable<string> Problems(JsonElement article) => article.GetProperty("problems").EnumerateArray().Select(problem =>
        $"{article.GetProperty("file").GetString()}({problem.GetProperty("line").GetRawText()},{problem.GetProperty("column").GetRawText()}): {problem.GetProperty("severity").GetString()} {problem.GetProperty("id").GetString()}: ");

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }
}
