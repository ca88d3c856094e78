using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Generator.Inputs;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Pipeline;

/// <summary>Which run-time types are generated here.</summary>
/// <param name="EmitsModel">Whether the model is.</param>
/// <param name="IsPublic">Whether they are public.</param>
/// <param name="HasDateOnly">Whether the framework has <c>System.DateOnly</c>.</param>
/// <param name="HasJson">Whether the project can use <c>System.Text.Json</c>.</param>
/// <param name="Exports">The files of exports.</param>
/// <param name="Site">What the exports say of the site.</param>
internal sealed record ModelRequest(bool EmitsModel, bool IsPublic, bool HasDateOnly, bool HasJson, EquatableArray<string> Exports, SiteInfo Site)
{
    private const string JsonLd = "ArticleJsonLd";
    private const string Ninjs = "ArticleNinjs";

    /// <summary>The full names of the types that a reference may have already, by file.</summary>
    public static readonly IReadOnlyDictionary<string, string> ExportTypes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["BodyWords"] = "ArticleGen.CompilerServices.BodyWords",
        [JsonLd] = "ArticleGen." + JsonLd,
        [Ninjs] = "ArticleGen." + Ninjs,
        ["JsonText"] = "ArticleGen.CompilerServices.JsonText",
    };

    public static ModelRequest From(CompilationFacts facts, GeneratorOptions options)
    {
        bool writesJsonLd = options.JsonLd && !facts.ReferencedExports.Contains(JsonLd, StringComparer.Ordinal);
        bool writesNinjs = options.Ninjs && !facts.ReferencedExports.Contains(Ninjs, StringComparer.Ordinal);
        IEnumerable<string> exports = ExportTypes.Keys
            .Where(name => name switch { JsonLd => writesJsonLd, Ninjs => writesNinjs, _ => writesJsonLd || writesNinjs })
            .Where(name => !facts.ReferencedExports.Contains(name, StringComparer.Ordinal))
            .OrderBy(static name => name, StringComparer.Ordinal);
        return facts.Catalog is null
            ? new(EmitsModel: false, options.IsPublic, facts.HasDateOnly, facts.HasJson, [], SiteInfo.None)
            : new(facts.EmitsModel, options.IsPublic, facts.HasDateOnly, facts.HasJson, exports.ToEquatableArray(), writesJsonLd ? options.Site : SiteInfo.None);
    }
}
