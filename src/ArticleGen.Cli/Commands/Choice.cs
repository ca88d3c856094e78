using System;
using System.CommandLine.Parsing;
using System.Linq;

namespace ArticleGen.Cli.Commands;

/// <summary>An option that takes one of some words.</summary>
internal static class Choice
{
    /// <summary>The words, in small letters.</summary>
    public static string[] NamesOf<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(static name => name.ToLowerInvariant())];

    /// <summary>Reads the word; any other one is an error that names those there are.</summary>
    public static T? Parse<T>(ArgumentResult result)
        where T : struct, Enum
    {
        string word = result.Tokens[0].Value;
        if (NamesOf<T>().Contains(word, StringComparer.OrdinalIgnoreCase))
            return Enum.Parse<T>(word, ignoreCase: true);
        result.AddError($"'{word}' is none of {string.Join(", ", NamesOf<T>())}");
        return null;
    }
}
