using System;
using System.Collections.Generic;
using ArticleGen.Generator.Naming;
using ArticleGen.Generator.Pipeline;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Generator.Inputs;

/// <summary>Which entities become members of the catalog.</summary>
internal enum EntityMembers
{
    All,
    Declared,
    None,
}

/// <summary>Where the text of the articles is kept in the compiled assembly.</summary>
internal enum TextStorage
{
    /// <summary>In string literals of the generated code.</summary>
    Literal,

    /// <summary>In manifest resources, which the package's targets embed.</summary>
    Resource,
}

/// <summary>What the project says, as far as the generator listens.</summary>
/// <param name="RootNamespace">The namespace of the catalog, or <see langword="null"/> to take the assembly's name.</param>
/// <param name="ProjectNamespace">The namespace of the project's own files.</param>
/// <param name="ClassName">The name of the catalog class.</param>
/// <param name="ChoosesClassName">Whether the project gives that name itself.</param>
/// <param name="IsPublic">Whether generated types are public.</param>
/// <param name="EntityMembers">Which entities become members.</param>
/// <param name="Ids">What ids are made of where nobody says one.</param>
/// <param name="Storage">Where texts are kept.</param>
/// <param name="IndirectSpeech">Whether reported speech is looked for.</param>
/// <param name="Strict">Whether warnings about content are errors.</param>
/// <param name="TypedMetadata">Whether keys of front matter become typed members.</param>
/// <param name="JsonLd">Whether the schema.org export is generated.</param>
/// <param name="Ninjs">Whether the ninjs export is generated.</param>
/// <param name="Site">The site that the articles are pages of.</param>
/// <param name="Drafts">Whether drafts are compiled.</param>
/// <param name="Future">Whether articles of the future are compiled.</param>
/// <param name="Today">The day of the build, where something depends on it.</param>
/// <param name="MostSimilar">How many similar articles each one has at most.</param>
/// <param name="DeadLinks">How links that lead nowhere are told.</param>
/// <param name="Collections">The collections that are there whether or not an article is in them.</param>
/// <param name="Invalid">The properties whose values were not understood.</param>
internal sealed record GeneratorOptions(
    string? RootNamespace,
    string? ProjectNamespace,
    string ClassName,
    bool ChoosesClassName,
    bool IsPublic,
    MemberRule EntityMembers,
    ArticleIdSource Ids,
    TextStorage Storage,
    bool IndirectSpeech,
    bool Strict,
    bool TypedMetadata,
    bool JsonLd,
    bool Ninjs,
    SiteInfo Site,
    Inclusion Drafts,
    Inclusion Future,
    DateTime? Today,
    int MostSimilar,
    DeadLinks DeadLinks,
    EquatableArray<string> Collections,
    EquatableArray<InvalidOption> Invalid)
{
    public static GeneratorOptions From(AnalyzerConfigOptionsProvider provider)
    {
        OptionReader options = new(provider.GlobalOptions);
        Inclusion future = (Inclusion)options.Choice(BuildProperties.Future, "include", "exclude", "debug");
        IReadOnlyList<string> exports = options.List(BuildProperties.Exports, "jsonld", "ninjs");
        return new(
            options.Namespace(BuildProperties.Namespace) ?? options.Text(BuildProperties.RootNamespace),
            options.Text(BuildProperties.RootNamespace),
            options.Identifier(BuildProperties.ClassName, "Articles", ReservedNames.OfCatalog),
            options.Text(BuildProperties.ClassName) is not null,
            options.Choice(BuildProperties.Visibility, "internal", "public") == 1,
            new(
                (EntityMembers)options.Choice(BuildProperties.EntityMembers, "all", "declared", "none"),
                options.Share(BuildProperties.MinimumConfidence, MemberRule.DefaultConfidence)),
            (ArticleIdSource)options.Choice(BuildProperties.Ids, "name", "path"),
            options.Choice(BuildProperties.Storage, "auto", "literal", "resource") == 2 ? TextStorage.Resource : TextStorage.Literal,
            options.Choice(BuildProperties.IndirectSpeech, "false", "true") == 1,
            options.Choice(BuildProperties.Strict, "false", "true") == 1,
            options.Choice(BuildProperties.TypedMetadata, "true", "false") == 0,
            Contains(exports, "jsonld"),
            Contains(exports, "ninjs"),
            new(options.WebAddress(BuildProperties.SiteUrl) ?? "", options.Text(BuildProperties.Publisher) ?? ""),
            (Inclusion)options.Choice(BuildProperties.Drafts, "include", "exclude", "debug"),
            future,
            future == Inclusion.Include ? null : options.Day(BuildProperties.Today, isNeeded: true),
            options.Count(BuildProperties.Similar, otherwise: 5, most: 50),
            (DeadLinks)options.Choice(BuildProperties.DeadLinks, "default", "none", "info", "warning", "error"),
            options.Names(BuildProperties.Collections),
            options.Invalid.ToEquatableArray());
    }

    private static bool Contains(IReadOnlyList<string> values, string value)
    {
        foreach (string candidate in values)
        {
            if (candidate.Equals(value, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}

/// <summary>A property with a value that it does not take.</summary>
/// <param name="Property">The MSBuild property.</param>
/// <param name="Value">Its value.</param>
/// <param name="Expected">What it takes.</param>
internal sealed record InvalidOption(string Property, string Value, string Expected);

/// <summary>The site that the articles of a project are pages of, as far as the project says.</summary>
/// <param name="Url">Its address, or an empty text.</param>
/// <param name="Publisher">Who publishes it, or an empty text.</param>
internal sealed record SiteInfo(string Url, string Publisher)
{
    public static SiteInfo None { get; } = new("", "");
}
