// The base's attribute on out parameters is here twice, in the framework and among the polyfills of the generator.
#nullable disable
using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.SiteTimings;

/// <summary>The options of a project whose additional files are all articles.</summary>
internal sealed class ArticleOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    private static readonly Values Article = new(new Dictionary<string, string>(StringComparer.Ordinal) { ["build_metadata.Article.ArticleGen"] = "true" });

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Article;

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value);
    }
}
