using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using ArticleGen.Generator.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.Generation;

/// <summary>
/// The public surface of the generated model, approved line by line: programs compile against it, and content projects are bound to the
/// hidden part of it by what was compiled before.
/// </summary>
public sealed class PublicApiTests
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    [Fact]
    public void It_changes_only_when_someone_approves() => AssertApproved("PublicApi", Surface());

    private static string Surface()
    {
        GeneratorRun run = GeneratorRun.Unchecked(TestProject.Of(TestArticle.Create("articles/a.txt", "Anne Dubois parle."))
            .WithProperty("ArticleGenVisibility", "public")
            .WithProperty("ArticleGenExports", "jsonld ninjs"));
        INamespaceSymbol model = run.Output.Assembly.GlobalNamespace.GetNamespaceMembers().Single(static name => name.Name == "ArticleGen");
        IEnumerable<INamedTypeSymbol> types = TypesOf(model).Append(run.Output.GetTypeByMetadataName(run.Project.CatalogClass)!);
        return string.Concat(types.OrderBy(static type => type.ToDisplayString(), StringComparer.Ordinal).SelectMany(LinesOf).Select(static line => line + "\n"));
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol parent) => parent.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(static child => child is INamedTypeSymbol type ? TypesOf(type).Prepend(type) : TypesOf(child))
        .Where(static type => type.DeclaredAccessibility == Accessibility.Public);

    private static IEnumerable<string> LinesOf(INamedTypeSymbol type)
    {
        string hidden = IsHidden(type) ? " (hidden)" : "";
        IEnumerable<INamedTypeSymbol> bases = type.TypeKind == TypeKind.Enum ? [] : type.Interfaces.Prepend(type.BaseType).OfType<INamedTypeSymbol>().Where(static type => type.SpecialType != SpecialType.System_Object);
        string list = string.Join(", ", bases.Select(static type => type.ToDisplayString(Format).Replace("interface ", "", StringComparison.Ordinal).Replace("record ", "", StringComparison.Ordinal).Replace("class ", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        yield return (type.IsSealed && type.TypeKind == TypeKind.Class ? "sealed " : "") + (type.IsAbstract ? "abstract " : "") + type.ToDisplayString(Format) + (list.Length > 0 ? " : " + list : "") + hidden;
        foreach (string member in type.GetMembers().Where(IsSurface).Select(static member => "    " + member.ToDisplayString(Format) + (IsHidden(member) ? " (hidden)" : "")).Order(StringComparer.Ordinal))
            yield return member;
    }

    private static bool IsSurface(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && member is { IsImplicitlyDeclared: false } and not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null });

    private static bool IsHidden(ISymbol symbol) => symbol.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "EditorBrowsableAttribute");

    private static void AssertApproved(string name, string received, [CallerFilePath] string here = "")
    {
        string approved = Path.Combine(Path.GetDirectoryName(here)!, "_snapshots", name + ".verified.txt");
        string file = Path.ChangeExtension(Path.ChangeExtension(approved, null), ".received.txt");
        string expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (expected != received)
            File.WriteAllText(file, received);
        Assert.True(expected == received, $"The public surface changed: read {file}, and rename it over the verified file if that is meant.\n"
            + string.Join('\n', received.Split('\n').Except(expected.Split('\n')).Select(static line => "+ " + line).Concat(expected.Split('\n').Except(received.Split('\n')).Select(static line => "- " + line))));
        File.Delete(file);
    }
}
