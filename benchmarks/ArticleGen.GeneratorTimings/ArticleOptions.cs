using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.GeneratorTimings;

/// <summary>The options of a project whose additional files are all articles.</summary>
internal sealed class ArticleOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    private static readonly Values Article = new(new Dictionary<string, string>(StringComparer.Ordinal) { ["build_metadata.Article.ArticleGen"] = "true" });

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Article;

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        // Never null, so that no attribute says when: programs that see the generator's internals have two of it.
        public override bool TryGetValue(string key, out string value)
        {
            bool found = values.TryGetValue(key, out string? known);
            value = known ?? "";
            return found;
        }
    }
}
