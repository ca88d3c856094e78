using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Generator.Testing;

/// <summary>The options of a project and, for each additional file, those of its own item.</summary>
/// <param name="project">The project.</param>
internal sealed class TestOptionsProvider(TestProject project) : AnalyzerConfigOptionsProvider
{
    private readonly ILookup<string, TestArticle> _articles = project.Articles.ToLookup(static article => article.Path, System.StringComparer.Ordinal);

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(project.Properties.Select(static property => KeyValuePair.Create("build_property." + property.Key, property.Value)));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(_articles[textFile.Path].First().Metadata);

    private sealed class Options(IEnumerable<KeyValuePair<string, string>> values) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _values = values.ToImmutableDictionary(KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
