using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using ArticleGen.Data;

namespace ArticleGen.Understanding.Reading.Markdown.Inlines;

/// <summary>The codes of emoji (<c>:tada:</c>) that GitHub knows, kept as "emoji, codes" lines in a resource.</summary>
internal static class EmojiCodes
{
    private const string Resource = "ArticleGen.Markdown.emoji-codes";

    /// <summary>No code is longer.</summary>
    public const int Longest = 48;

    private static readonly Lazy<Dictionary<string, string>> All = new(Load);

    /// <summary>The emoji of a code.</summary>
    /// <param name="code">What stands between the colons.</param>
    /// <param name="emoji">The emoji.</param>
    public static bool TryGet(string code, out string emoji) => All.Value.TryGetValue(code, out emoji!);

    private static Dictionary<string, string> Load()
    {
        Dictionary<string, string> codes = new(2000, StringComparer.Ordinal);
        using Stream? stream = DataFiles.Open(Resource);
        if (stream is null)
            return codes;
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            string[] parts = line.Split(' ');
            for (int i = 1; i < parts.Length; i++)
                codes[parts[i]] = parts[0];
        }

        return codes;
    }
}
