using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Inputs;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Naming;

/// <summary>A collection as a member of the catalog.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Member">The name of its member.</param>
internal sealed record CollectionName(string Name, string Member);

/// <summary>What members of the catalog are named after.</summary>
/// <param name="ClassName">The catalog class.</param>
/// <param name="Ids">What ids are made of where nobody says one.</param>
/// <param name="Collections">The collections by name, ordinal.</param>
/// <param name="Diagnostics">The collections that could not have the member that they ask for.</param>
internal sealed record CollectionNames(string ClassName, ArticleIdSource Ids, EquatableArray<CollectionName> Collections, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static CollectionNames Assign(ImmutableArray<string> collections, GeneratorOptions options)
    {
        MemberNames members = new("Collection", [.. ReservedNames.OfCatalog, options.ClassName]);
        List<CollectionName> names = [];
        List<DiagnosticInfo> diagnostics = [];
        foreach (string collection in collections.Concat(options.Collections).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal))
        {
            string wished = Identifier.FromId(collection, "Collection");
            string member = members.Take(wished);
            names.Add(new(collection, member));
            if (member != wished)
                diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.RenamedCollection, location: null, collection, wished, member));
        }

        return new(options.ClassName, options.Ids, names.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    /// <summary>The names that articles must not have.</summary>
    public string[] Reserved() => [.. ReservedNames.OfCatalog, ClassName, .. Collections.Select(static collection => collection.Member)];
}
