using System;
using System.IO;
using System.Threading;
using ArticleGen.Cli.Input;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Cli.Checking;

/// <summary>A file as the compiler hands it to the generator.</summary>
/// <param name="path">Its path as the caller gave it: what diagnostics show.</param>
internal sealed class CheckedFile(string path) : AdditionalText
{
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        try
        {
            using FileStream input = File.OpenRead(path);
            return ArticleFiles.ReadBytes(input) is { } bytes ? SourceText.From(ArticleDecoder.Decode(bytes), System.Text.Encoding.UTF8) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
