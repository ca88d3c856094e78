using System;
using System.Collections.Generic;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Diagnostics;

/// <summary>Says what is wrong with one article file.</summary>
internal static class ProblemDiagnostics
{
    public static EquatableArray<DiagnosticInfo> Of(string path, LineMap lines, EquatableArray<Problem> problems, EquatableArray<string> disabled)
    {
        List<DiagnosticInfo> diagnostics = [];
        foreach (Problem problem in problems)
        {
            if (!IsDisabled(disabled, Descriptor(problem.Kind).Id))
                diagnostics.Add(Describe(problem, lines, path));
        }

        return diagnostics.ToEquatableArray();
    }

    /// <summary>One problem as its diagnostic.</summary>
    public static DiagnosticInfo Describe(Problem problem, LineMap lines, string path) =>
        new(Descriptor(problem.Kind), new(path, problem.Span, lines[problem.Span]), problem.Arguments);

    public static DiagnosticDescriptor Descriptor(ProblemKind kind) => kind switch
    {
        ProblemKind.EmptyArticle => DiagnosticDescriptors.EmptyArticle,
        ProblemKind.UnbalancedQuotationMark => DiagnosticDescriptors.UnbalancedQuotationMark,
        ProblemKind.UndecodableText => DiagnosticDescriptors.UndecodableText,
        ProblemKind.InvisibleCharacter => DiagnosticDescriptors.InvisibleCharacter,
        ProblemKind.MalformedFrontMatter => DiagnosticDescriptors.MalformedFrontMatter,
        ProblemKind.UnclosedFrontMatter => DiagnosticDescriptors.UnclosedFrontMatter,
        ProblemKind.DuplicateFrontMatterKey => DiagnosticDescriptors.DuplicateFrontMatterKey,
        ProblemKind.UnknownFrontMatterKey => DiagnosticDescriptors.UnknownFrontMatterKey,
        ProblemKind.InvalidFrontMatterValue => DiagnosticDescriptors.InvalidFrontMatterValue,
        ProblemKind.AmbiguousDate => DiagnosticDescriptors.AmbiguousDate,
        ProblemKind.UnsupportedLanguage => DiagnosticDescriptors.UnsupportedLanguage,
        ProblemKind.UncertainLanguage => DiagnosticDescriptors.UncertainLanguage,
        ProblemKind.ContradictoryEntity => DiagnosticDescriptors.ContradictoryEntity,
        ProblemKind.MalformedEntityFile => DiagnosticDescriptors.MalformedEntityFile,
        ProblemKind.DeepQuotation => DiagnosticDescriptors.DeepQuotation,
        ProblemKind.DamagedResource => DiagnosticDescriptors.DamagedResource,
        ProblemKind.UnclosedMarkup => DiagnosticDescriptors.UnclosedMarkup,
        ProblemKind.TooDeepMarkup => DiagnosticDescriptors.TooDeepMarkup,
        ProblemKind.UnknownLinkKind => DiagnosticDescriptors.UnknownLinkKind,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    public static bool IsDisabled(EquatableArray<string> disabled, string id)
    {
        foreach (string candidate in disabled)
        {
            if (candidate.Equals(id, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
