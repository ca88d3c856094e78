using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>Lists of words in front matter.</summary>
internal static class KeywordLists
{
    private static readonly string[] LabelKeys = ["name", "label", "title", "slug", "id"];
    private static readonly char[] Commas = [',', ';', '\n'];

    /// <summary>Adds the words that a value gives.</summary>
    /// <param name="value">A list, or a text with commas between the words.</param>
    /// <param name="splitsAtSpaces">Whether spaces part the words of a text without commas, as Jekyll has it.</param>
    /// <param name="words">Where to add them.</param>
    /// <returns>Whether the words are all that the value says.</returns>
    public static bool Add(MetadataNode value, bool splitsAtSpaces, List<string> words)
    {
        if (value is MetadataScalar scalar)
            return IsWord(scalar) && AddText(scalar.Text, splitsAtSpaces, words);
        if (value is not MetadataList list)
            return false;
        bool isAll = true;
        foreach (MetadataNode item in list.Items)
            isAll &= AddItem(item, words);
        return isAll && !list.Items.IsEmpty;
    }

    private static bool AddItem(MetadataNode item, List<string> words)
    {
        switch (item)
        {
            case MetadataScalar scalar:
                Add(scalar.Text, words);
                return true;
            case MetadataList list:
                foreach (MetadataNode inner in list.Items)
                {
                    Cancellation.Check();
                    if (inner is MetadataScalar word)
                        Add(word.Text, words);
                }

                return false;
            case MetadataMap map when Label(map) is { } label:
                Add(label, words);
                return map.Entries.Length == 1;
            default:
                return false;
        }
    }

    private static string? Label(MetadataMap map)
    {
        foreach (string key in LabelKeys)
        {
            foreach (MetadataEntry entry in map.Entries)
            {
                if (entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase) && entry.Value is MetadataScalar { Kind: MetadataKind.Text } label)
                    return label.Text;
            }
        }

        return null;
    }

    private static bool AddText(string text, bool splitsAtSpaces, List<string> words)
    {
        string[] parts = text.IndexOfAny(Commas) >= 0 ? text.Split(Commas)
            : splitsAtSpaces ? text.Split(' ', '\t')
            : [text];
        foreach (string part in parts)
            Add(part, words);
        return true;
    }

    private static bool IsWord(MetadataScalar scalar) => scalar.Kind is MetadataKind.Text or MetadataKind.Number or MetadataKind.Date;

    private static void Add(string word, List<string> words)
    {
        string trimmed = word.Trim();
        if (trimmed.Length > 0)
            words.Add(trimmed);
    }
}
