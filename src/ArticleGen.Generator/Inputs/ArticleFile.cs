using System.Text;
using System.Threading;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Generator.Inputs;

/// <summary>An article file with its text.</summary>
/// <param name="Path">The absolute path, for diagnostics only.</param>
/// <param name="RelativePath">The path relative to the project, with '/'.</param>
/// <param name="Id">The <c>ArticleId</c> of the item.</param>
/// <param name="Language">The <c>Language</c> of the item.</param>
/// <param name="Text">The decoded text, or <see langword="null"/> if it could not be read.</param>
/// <param name="DecodesAnywhere">Whether any program that reads the bytes as UTF-8 or UTF-16 gets the same text.</param>
internal sealed record ArticleFile(string Path, string RelativePath, string? Id, string? Language, string? Text, bool DecodesAnywhere)
{
    /// <summary>Where its item puts it.</summary>
    public ItemPlace Place { get; init; } = ItemPlace.None;

    public ArticleFormat Format => ArticleFormats.OfFile(RelativePath);

    public static ArticleFile Read(InputItem item, CancellationToken cancellationToken)
    {
        SourceText? source = item.ReadText(cancellationToken);
        string? text = source?.ToString();
        return new(
            item.Path,
            item.RelativePath,
            item.Id,
            item.Language,
            text,
            text is not null && IsUnicode(source!.Encoding) && IsWellFormed(text, cancellationToken))
        {
            Place = item.Place,
        };
    }

    // Without UTF-8 bytes or a mark the compiler falls back to the code page of the machine, which the run-time does not know.
    private static bool IsUnicode(Encoding? encoding) => encoding is UTF8Encoding or UnicodeEncoding;

    private static bool IsWellFormed(string text, CancellationToken cancellationToken)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if ((i & 1023) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            char character = text[i];
            if (character == '\uFFFD')
                return false;
            if (!char.IsSurrogate(character))
                continue;
            if (!char.IsHighSurrogate(character) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
