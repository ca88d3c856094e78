using System;
using System.IO;
using ArticleGen.Understanding;

namespace ArticleGen.Cli.Input;

/// <summary>Reads whole files and decodes them as the compiler does.</summary>
internal static class ArticleFiles
{
    /// <param name="file">The path as the caller gave it.</param>
    /// <param name="open">Opens it.</param>
    /// <param name="fail">Is told if it cannot be read; the answer is <see langword="null"/> then.</param>
    public static ArticleText? Read(string file, Func<string, Stream> open, Action<string> fail)
    {
        try
        {
            using Stream input = open(file);
            using MemoryStream bytes = new();
            input.CopyTo(bytes);
            return new(file, ArticleDecoder.Decode(bytes.ToArray()));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            fail($"{file}: {error.Message}");
            return null;
        }
    }
}
