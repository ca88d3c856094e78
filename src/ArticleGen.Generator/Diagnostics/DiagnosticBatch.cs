using System.Linq;
using ArticleGen.Generator.Inputs;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Diagnostics;

/// <summary>What one step has to say.</summary>
/// <param name="Diagnostics">In the order they are reported.</param>
internal sealed record DiagnosticBatch(EquatableArray<DiagnosticInfo> Diagnostics)
{
    public void Report(SourceProductionContext context, GeneratorOptions options)
    {
        foreach (DiagnosticInfo diagnostic in Diagnostics)
            context.ReportDiagnostic(diagnostic.ToDiagnostic(options.Strict, SeverityOf(diagnostic.Descriptor, options.DeadLinks)));
    }

    private static DiagnosticSeverity? SeverityOf(DiagnosticDescriptor descriptor, DeadLinks deadLinks) =>
        deadLinks == DeadLinks.Default || !DiagnosticDescriptors.OfDeadLinks.Contains(descriptor) ? null
        : deadLinks switch
        {
            DeadLinks.Error => DiagnosticSeverity.Error,
            DeadLinks.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
}
