using System;
using System.Collections.Generic;

namespace ArticleGen.HostileTexts;

/// <summary>
/// All families. Each is there for a loop in the code that looks back, looks ahead, or runs inside another one: whoever writes such a
/// loop adds the text that would make it slow.
/// </summary>
public static class Families
{
    private static readonly Dictionary<string, HostileText> ByName = new(StringComparer.Ordinal);

    static Families()
    {
        HostileText[] all = [.. LayoutTexts.All, .. MarkdownTexts.All, .. FrontMatterTexts.All, .. QuotationTexts.All, .. NameTexts.All, .. ValueTexts.All, .. DeclarationTexts.All];
        foreach (HostileText text in all)
            ByName.Add(text.Name, text);
    }

    /// <summary>Every family, in the order of the stages of the understanding.</summary>
    public static IReadOnlyCollection<HostileText> All => ByName.Values;

    /// <summary>The family of a name.</summary>
    public static HostileText Named(string name) => ByName[name];
}

/// <summary>Makes families of one reader.</summary>
internal static class Family
{
    public static HostileText Plain(string name, Func<int, string> create) => new(name, Reader.PlainText, create);

    public static HostileText Markdown(string name, Func<int, string> create) => new(name, Reader.Markdown, create);

    public static HostileText List(string name, Func<int, string> create) => new(name, Reader.EntityList, create);

    public static HostileText Declared(string name, Func<int, string> create) => new(name, Reader.DeclaredText, create);
}
