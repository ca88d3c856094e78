using System;
using System.Text;
using ArticleGen.CompilerServices;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Links;

/// <summary>
/// The places of an article that a link may lead to. Tools make different ids of one heading, so all that counts of an id are its letters and digits.
/// </summary>
/// <param name="Hashes">Those of the ids, ascending.</param>
/// <param name="IsOpen">Whether there may be others: of templates, components and included files, or in a plain text.</param>
internal sealed record ArticleAnchors(EquatableArray<int> Hashes, bool IsOpen)
{
    // What templates of sites call the parts of a page.
    private static readonly string[] PartsOfPages =
        ["top", "content", "contents", "maincontent", "main", "header", "footer", "nav", "navigation", "sidebar", "search", "toc", "tableofcontents", "markdowntoc", "comments", "disqusthread", "respond", "share"];

    // The second heading of a name has a number behind it.
    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>Whether a link may lead to an id.</summary>
    public bool Has(string anchor)
    {
        if (IsOpen || IsMadeByTools(anchor))
            return true;
        string folded = Fold(anchor);
        return IsOfPage(folded) || HasHash(folded) || HasHash(folded.TrimEnd(Digits))
            || (folded.StartsWith("usercontent", StringComparison.Ordinal) && HasHash(folded.Substring("usercontent".Length)));
    }

    /// <summary>The hashes by which an id is found.</summary>
    public static int[] HashesOf(string id)
    {
        string folded = Fold(id);
        return [TextHash.Of(folded), TextHash.Of(folded.TrimEnd(Digits)), TextHash.Of(folded.TrimStart(Digits))];
    }

    private bool HasHash(string folded) => Hashes.AsSpan().BinarySearch(TextHash.Of(folded)) >= 0;

    // «:~:text=», «/guide», «!route», «^block», «id=1»: nobody writes such an id.
    private static bool IsMadeByTools(string anchor) =>
        anchor.Length == 0 || anchor[0] is '/' or '!' or '^' or '?' || anchor.IndexOf('=') >= 0 || anchor.IndexOf(":~:", StringComparison.Ordinal) >= 0;

    // «#», «#1» and «#_1», which are made of headings without Latin letters; «#fn:1»; «#L10-L20».
    private static bool IsOfPage(string folded) =>
        folded.TrimEnd(Digits).Length == 0
        || folded.StartsWith("fn", StringComparison.Ordinal)
        || Array.IndexOf(PartsOfPages, folded) >= 0
        || (folded[0] == 'l' && folded.Replace("l", "").TrimEnd(Digits).Length == 0);

    private static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            char letter = Slug.Fold(c);
            if (letter != '-')
                folded.Append(letter);
            else if (c > '\u024F' && char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}
