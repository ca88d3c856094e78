using System.Collections.Generic;

namespace ArticleGen.Mutation;

/// <summary>Core files and the tests that are to notice what happens to them.</summary>
/// <param name="Tests">The project of the tests.</param>
/// <param name="Classes">The test classes, with asterisks; all if empty.</param>
/// <param name="Folders">Files and folders below the root of the repository.</param>
internal sealed record Suite(string Tests, string[] Classes, string[] Folders)
{
    /// <summary>What everything else stands on: readers of foreign syntax, words and marks, values, tables, identifiers and literals.</summary>
    public static IReadOnlyList<Suite> All { get; } =
    [
        new("ArticleGen.Understanding.Tests", [],
        [
            "src/ArticleGen.Understanding/Reading/Yaml",
            "src/ArticleGen.Understanding/Reading/Toml",
            "src/ArticleGen.Understanding/Reading/Json",
            "src/ArticleGen.Understanding/Reading/Metadata/FrontMatterReader.cs",
            "src/ArticleGen.Understanding/Reading/Metadata/DateText.cs",
            "src/ArticleGen.Understanding/Reading/Layout",
            "src/ArticleGen.Understanding/Reading/Markdown",
            "src/ArticleGen.Understanding/Text/TokenScanner.cs",
            "src/ArticleGen.Understanding/Text/TextInspector.cs",
            "src/ArticleGen.Understanding/Quotes/QuotationScanner.cs",
            "src/ArticleGen.Understanding/Quotes/Marks",
            "src/ArticleGen.Understanding/Entities/Values",
            "src/ArticleGen.Understanding/Entities/Declarations",
        ]),
        new("ArticleGen.RuntimeModel.Tests", [],
        [
            "src/ArticleGen.Generator/RuntimeModel/TableReader.cs",
            "src/ArticleGen.Generator/RuntimeModel/ArticleDecoder.cs",
            "src/ArticleGen.Generator/RuntimeModel/Html",
            "src/ArticleGen.Generator/Tables",
        ]),
        new("ArticleGen.Generator.Tests", ["*.Naming.*", "*.Emit.*", "*.Diagnostics.*", "*.BadInput.*", "*.Generation.*", "*.Inputs.*"],
        [
            "src/ArticleGen.Generator/Emit",
            "src/ArticleGen.Generator/Naming",
            "src/ArticleGen.Generator/Inputs",
        ]),
    ];
}
