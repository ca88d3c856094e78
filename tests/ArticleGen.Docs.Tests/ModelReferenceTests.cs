using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ArticleGen.Generator.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Docs.Tests;

/// <summary>The model reference names the generated model's members, all of them and no others.</summary>
public sealed partial class ModelReferenceTests
{
    // What every record and list has, and what is not meant for other code.
    private static readonly string[] s_ofEveryType = ["Equals", "GetHashCode", "ToString", "Deconstruct", "GetEnumerator", "Count", "ArticleGen"];

    private static readonly string s_page = Page.Read("docs/model.md").Markdown;

    [Fact]
    public void Every_public_type_and_member_stands_in_the_model_reference()
    {
        Assert.All(Members(), name => Assert.Contains($"`{name}", s_page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_name_in_the_model_reference_is_one_of_the_model()
    {
        HashSet<string> known = [.. Members(), "IReadOnlyList", "ArticleGenClassName", "ArticleGenNamespace", "ArticleGenVisibility", "ArticleGenIndirectSpeech", "ArticleGenExports", "ArticleGenSimilar", "System", .. s_ofEveryType];

        Assert.All(CodeName().Matches(s_page).Select(static match => match.Groups["name"].Value), name => Assert.Contains(name, known));
    }

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+)", RegexOptions.NonBacktracking)]
    private static partial Regex CodeName();

    private static IEnumerable<string> Members()
    {
        GeneratorRun run = GeneratorRun.Unchecked(TestProject.Of(TestArticle.Create("articles/a.txt", "Un texte.\n"))
            .WithProperty("ArticleGenVisibility", "public")
            .WithProperty("ArticleGenExports", "jsonld ninjs"));
        INamespaceSymbol model = run.Output.GlobalNamespace.GetNamespaceMembers().Single(static n => n.Name == "ArticleGen");
        INamedTypeSymbol catalog = run.Output.GetTypeByMetadataName(run.Project.CatalogClass)!;
        foreach (INamedTypeSymbol type in model.GetTypeMembers().Append(catalog).Where(static t => t.DeclaredAccessibility == Accessibility.Public))
        {
            yield return type.Name;
            foreach (ISymbol member in type.GetMembers().Where(IsForUsers))
                yield return member.Name;
        }
    }

    private static bool IsForUsers(ISymbol member) =>
        member is { DeclaredAccessibility: Accessibility.Public, CanBeReferencedByName: true, IsImplicitlyDeclared: false }
        && !s_ofEveryType.Contains(member.Name)
        && member.Name != "A"
        && !member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "EditorBrowsableAttribute");
}
