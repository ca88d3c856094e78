using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Reading.Metadata;

namespace ArticleGen.Understanding;

/// <summary>
/// What the path of an article says of it. <c>blog/2019-04-03-some-title.md</c> is <c>some-title</c> of that day. A page bundle,
/// <c>some-title/index.md</c>, has the name of its folder, and so has the page of a section, <c>blog/_index.md</c>.
/// </summary>
/// <param name="Name">The name of the article: its id if nothing else says one.</param>
/// <param name="Folders">The folders above it, the outermost first.</param>
/// <param name="Date">The day that its name begins with, at midnight UTC.</param>
public sealed record ArticlePath(string Name, EquatableArray<string> Folders, DateTimeOffset? Date)
{
    private const string Index = "index";
    private const string SectionIndex = "_index";

    /// <summary>Reads a path.</summary>
    /// <param name="path">The path, relative or not, with either separator.</param>
    public static ArticlePath Of(string path)
    {
        List<string> folders = [];
        foreach (string segment in path.Split('/', '\\'))
        {
            if (segment is not ("" or "." or ".."))
                folders.Add(segment);
        }

        string name = folders.Count > 0 ? Stem(folders[folders.Count - 1]) : "";
        if (folders.Count > 0)
            folders.RemoveAt(folders.Count - 1);
        if (IsIndex(name, out string suffix) && folders.Count > 0)
        {
            name = folders[folders.Count - 1] + suffix;
            folders.RemoveAt(folders.Count - 1);
        }

        DateTimeOffset? date = DateOf(name, out int length);
        return new(name.Substring(length), folders.ToEquatableArray(), date);
    }

    private static string Stem(string file)
    {
        int dot = file.LastIndexOf('.');
        return dot > 0 ? file.Substring(0, dot) : file;
    }

    // index.fr.md is the French index.
    private static bool IsIndex(string name, out string suffix)
    {
        int dot = name.IndexOf('.');
        suffix = dot < 0 ? "" : name.Substring(dot);
        string stem = dot < 0 ? name : name.Substring(0, dot);
        return stem is Index or SectionIndex;
    }

    // The length is that of the date with the separator behind it, 0 where the date is all of the name.
    private static DateTimeOffset? DateOf(string name, out int length)
    {
        length = 0;
        int position = 0;
        for (int part = 0; part < 3; part++)
        {
            int start = position;
            while (position < name.Length && name[position] is >= '0' and <= '9')
                position++;
            bool isNumber = part == 0 ? position - start == 4 : position - start is 1 or 2;
            if (!isNumber || (part < 2 && (position >= name.Length || name[position++] != '-')))
                return null;
        }

        if (position < name.Length && name[position] is not ('-' or '_' or ' '))
            return null;
        if (!DateText.TryParse(name.Substring(0, position), DateOrder.Unknown, out DateTimeOffset date))
            return null;
        while (position < name.Length && name[position] is '-' or '_' or ' ')
            position++;
        length = position < name.Length ? position : 0;
        return date;
    }
}
