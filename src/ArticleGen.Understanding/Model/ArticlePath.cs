using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Reading.Languages;

namespace ArticleGen.Understanding;

/// <summary>
/// What the path of an article says of it. <c>blog/2019-04-03-some-title.md</c> is <c>some-title</c> of that day, and so is
/// <c>blog/2019/04/03/some-title.md</c>. A page bundle, <c>some-title/index.md</c>, has the name of its folder, and so has the page of a
/// section, <c>blog/_index.md</c>. <c>some-title.fr.md</c> and <c>fr/blog/some-title.md</c> are French.
/// </summary>
/// <param name="Name">The name of the article: its id if nothing else says one.</param>
/// <param name="Folders">The folders above it, the outermost first.</param>
/// <param name="Date">The day that its name begins with, or that its folders name, at midnight UTC.</param>
/// <param name="Language">The language that the end of its name says, or the outermost folder that is called like one that is read here.</param>
public sealed record ArticlePath(string Name, EquatableArray<string> Folders, DateTimeOffset? Date, string? Language)
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

        PathDate date = PathDate.Of(folders, name);
        string? language = LanguageOfName(name) ?? (IsRelative(path) ? LanguageOf(folders) : null);
        return new(name.Substring(date.NameLength), folders.ToEquatableArray(), date.Day, language);
    }

    // Folders that the articles lie in by chance say nothing: /home/it/articles.
    private static bool IsRelative(string path) => path.Length > 0 && path[0] is not ('/' or '\\') && !(path.Length > 1 && path[1] == ':');

    private static string? LanguageOfName(string name)
    {
        int dot = name.LastIndexOf('.');
        return dot < 0 ? null : LanguageOf(name.Substring(dot + 1));
    }

    private static string? LanguageOf(List<string> folders)
    {
        foreach (string folder in folders)
        {
            if (LanguageOf(folder) is { } language)
                return language;
        }

        return null;
    }

    // «fr», «pt-br», «en_US».
    private static string? LanguageOf(string tag) =>
        (tag.Length == 2 || (tag.Length == 5 && tag[2] is '-' or '_')) && LanguageTag.TryGetLanguage(tag, out string language) && LanguageTag.IsSupported(language) ? language : null;

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
}
