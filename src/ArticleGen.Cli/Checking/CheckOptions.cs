using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Cli.Checking;

/// <summary>What a project file would say: its properties, and which files are articles and which lists of entities.</summary>
internal sealed class CheckOptions(IReadOnlyDictionary<string, string> properties, IReadOnlySet<string> entityFiles, string? language) : AnalyzerConfigOptionsProvider
{
    private static readonly Options s_none = new([]);

    private readonly Options _article = new(language is null ? [Metadata("ArticleGen", "true")] : [Metadata("ArticleGen", "true"), Metadata("Language", language)]);
    private readonly Options _list = new([Metadata("ArticleGen", "files")]);
    private readonly Options _entities = new([Metadata("ArticleGen", "entities")]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties.Select(static property => KeyValuePair.Create($"build_property.{property.Key}", property.Value)));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is FileList ? _list : entityFiles.Contains(textFile.Path) ? _entities : _article;

    private static KeyValuePair<string, string> Metadata(string name, string value) => KeyValuePair.Create($"build_metadata.AdditionalFiles.{name}", value);

    private sealed class Options(IEnumerable<KeyValuePair<string, string>> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(values, KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
