using System;
using System.Text;

namespace ArticleGen.Understanding;

/// <summary>
/// Turns the bytes of an article file into text, as the compiler does: UTF-8, with a byte order mark or without, or UTF-16 with one.
/// What is no text in that encoding becomes U+FFFD, which the understanding reports.
/// </summary>
public static class ArticleDecoder
{
    /// <summary>The text of a file, without its byte order mark. Never fails.</summary>
    /// <param name="bytes">The content of the file.</param>
    public static string Decode(byte[] bytes)
    {
        if (bytes is null)
            throw new ArgumentNullException(nameof(bytes));
        if (StartsWith(bytes, 0xEF, 0xBB, 0xBF))
            return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
        if (StartsWith(bytes, 0xFF, 0xFE))
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (StartsWith(bytes, 0xFE, 0xFF))
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        return Encoding.UTF8.GetString(bytes);
    }

    private static bool StartsWith(byte[] bytes, params byte[] mark) => bytes.AsSpan().StartsWith(mark);
}
