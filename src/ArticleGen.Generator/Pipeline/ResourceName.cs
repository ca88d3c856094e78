using System;
using ArticleGen.Generator.Inputs;

namespace ArticleGen.Generator.Pipeline;

/// <summary>The manifest resource that holds an article's file. The package's targets compute the same name.</summary>
internal static class ResourceName
{
    /// <summary>The name, or <see langword="null"/> if the program could not read the same text from it as the compiler did.</summary>
    public static string? Of(ArticleFile file) =>
        file.DecodesAnywhere ? "ArticleGen/" + Uri.EscapeDataString(file.RelativePath) : null;
}
