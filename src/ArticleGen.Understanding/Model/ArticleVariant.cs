using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Reading.Languages;

namespace ArticleGen.Understanding;

/// <summary>
/// What the path of an article says of its language: <c>about.fr.md</c> and <c>fr/about.md</c> are the French <c>about.md</c>.
/// </summary>
/// <param name="Tag">The language tag in the path, in small letters; <see langword="null"/> without one.</param>
/// <param name="IsSuffix">Whether it stands in the name, and not in a folder.</param>
/// <param name="Key">The path without the tag and the extension: what the article has in common with its translations.</param>
public sealed record ArticleVariant(string? Tag, bool IsSuffix, string Key)
{
    // The languages that sites have folders of; of the other codes more are words than languages (my, so, go, is).
    private const string FolderLanguages =
        " ar bg bn ca cs da de el en es et eu fa fi fr gl he hi hr hu id it ja ka ko lt lv nb nl nn no pl pt ro ru sk sl sr sv ta th tr uk ur vi zh ";

    /// <summary>Reads a path.</summary>
    /// <param name="path">The path, relative or not, with either separator.</param>
    /// <param name="language">
    /// The language of the article. A tag of a language that is understood counts only where the text agrees: <c>it/servers.md</c> in English is about computers.
    /// </param>
    public static ArticleVariant Of(string path, string language)
    {
        List<string> segments = [.. path.Split('/', '\\')];
        string file = segments[segments.Count - 1];
        int dot = file.LastIndexOf('.');
        string stem = dot > 0 ? file.Substring(0, dot) : file;
        if (SuffixOf(path) is { } suffix && Agrees(suffix, language))
        {
            segments[segments.Count - 1] = stem.Substring(0, stem.Length - suffix.Length - 1);
            return new(suffix.ToLowerInvariant(), IsSuffix: true, string.Join("/", segments));
        }

        segments[segments.Count - 1] = stem;
        for (int i = 0; i < segments.Count - 1; i++)
        {
            string folder = segments[i];
            if (!IsTag(folder) || !Agrees(folder, language))
                continue;
            segments.RemoveAt(i);
            return new(folder.ToLowerInvariant(), IsSuffix: false, string.Join("/", segments));
        }

        return new(null, IsSuffix: false, string.Join("/", segments));
    }

    /// <summary>The language tag that the name of a file ends with (<c>about.fr.md</c>), if any.</summary>
    /// <param name="path">The path.</param>
    public static string? SuffixOf(string path)
    {
        string file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        int end = file.LastIndexOf('.');
        int start = end > 0 ? file.LastIndexOf('.', end - 1) : -1;
        if (start <= 0)
            return null;
        string tag = file.Substring(start + 1, end - start - 1);
        return IsTag(tag) ? tag : null;
    }

    private static bool Agrees(string tag, string language)
    {
        LanguageTag.TryGetLanguage(tag, out string ofTag);
        return !LanguageTag.IsSupported(ofTag) || ofTag == language;
    }

    // «fr», «pt-br», «zh-hans», «en_US»; «pt-file» is none.
    private static bool IsTag(string text)
    {
        if (text.Length is < 2 or > 7 || FolderLanguages.IndexOf(" " + text.Substring(0, 2).ToLowerInvariant() + " ", StringComparison.Ordinal) < 0)
            return false;
        if (text.Length == 2)
            return true;
        if (text[2] is not ('-' or '_') || text.Length is not (5 or 7))
            return false;
        for (int i = 3; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
                return false;
        }

        return text.Length == 5 || text.EndsWith("hans", StringComparison.OrdinalIgnoreCase) || text.EndsWith("hant", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith("latn", StringComparison.OrdinalIgnoreCase) || text.EndsWith("cyrl", StringComparison.OrdinalIgnoreCase);
    }
}
