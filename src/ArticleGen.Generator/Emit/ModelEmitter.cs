using System.Collections.Generic;
using ArticleGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Emit;

/// <summary>Emits the run-time model where no reference has it, and the exports that the project asks for.</summary>
internal static class ModelEmitter
{
    public static void Emit(SourceProductionContext context, ModelRequest request)
    {
        if (request.EmitsModel)
        {
            foreach (KeyValuePair<string, string> file in RuntimeFiles.Model)
                Add(context, file.Key, file.Value, request);
        }

        foreach (string export in request.Exports)
            Add(context, export, RuntimeFiles.Exports[export], request);
    }

    private static void Add(SourceProductionContext context, string name, string text, ModelRequest request)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        context.AddSource("ArticleGen." + name + ".g.cs", CodeFile.ToSourceText(RuntimeFiles.ToCode(text, request)));
    }
}
