using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Inputs;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Pipeline;

/// <summary>A file of entities that an author declares for all articles.</summary>
/// <param name="RelativePath">The path relative to the project.</param>
/// <param name="Declarations">The entities in the order of the file.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
internal sealed record EntityFile(string RelativePath, EquatableArray<EntityDeclaration> Declarations, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static EntityFile Read(InputItem item, CancellationToken cancellationToken)
    {
        string path = item.Path;
        if (item.ReadText(cancellationToken)?.ToString() is not { } text)
            return new(item.RelativePath, [], [DiagnosticInfo.Create(DiagnosticDescriptors.UnreadableFile, LocationInfo.StartOf(path), item.RelativePath)]);
        (EquatableArray<EntityDeclaration> declarations, EquatableArray<Problem> problems) = EntityCsv.Parse(text, cancellationToken);
        return new(item.RelativePath, declarations, problems.IsEmpty ? [] : ProblemDiagnostics.Of(path, new(text), problems, disabled: []));
    }

    /// <summary>The declarations of all files; those of an earlier path go before.</summary>
    public static EquatableArray<EntityDeclaration> Concatenate(ImmutableArray<EntityFile> files) =>
        files.OrderBy(static file => file.RelativePath, StringComparer.Ordinal).SelectMany(static file => file.Declarations).ToEquatableArray();
}
