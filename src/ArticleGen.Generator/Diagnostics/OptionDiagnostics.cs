using System.Linq;
using ArticleGen.Generator.Inputs;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Diagnostics;

/// <summary>Says which properties of the project were not understood.</summary>
internal static class OptionDiagnostics
{
    public static EquatableArray<DiagnosticInfo> Of(GeneratorOptions options) =>
        options.Invalid
            .Select(static option => DiagnosticInfo.Create(DiagnosticDescriptors.InvalidOption, location: null, option.Property, option.Value, option.Expected))
            .ToEquatableArray();
}
