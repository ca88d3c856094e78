using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Generator.Testing.Checks;

/// <summary>
/// The values between the steps of a pipeline live as long as the driver: they may hold no part of a compilation, or it would live too.
/// Additional files themselves are the input and live anyway; their texts need not.
/// </summary>
public static class PipelineValuesCheck
{
    /// <summary>Walks the values of some steps.</summary>
    /// <param name="result">A run with tracked steps.</param>
    /// <param name="steps">The names of the steps.</param>
    /// <exception cref="GeneratorCheckException">A value reaches an object of the compiler.</exception>
    public static void Run(GeneratorRunResult result, IEnumerable<string> steps)
    {
        foreach (string name in steps)
        {
            HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
            foreach ((object value, _) in result.TrackedSteps[name].SelectMany(static step => step.Outputs))
                Walk(value, name, seen);
        }
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string or Type or Delegate or DiagnosticDescriptor or AdditionalText || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value))
            return;
        if (value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or Diagnostic or SourceText or AnalyzerConfigOptions or AnalyzerConfigOptionsProvider or MetadataReference)
            throw new GeneratorCheckException($"{path} holds a {value.GetType()}.");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
                Walk(item, path + "[]", seen);
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            if (value.GetType().IsArray)
                break;
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
        }
    }
}
