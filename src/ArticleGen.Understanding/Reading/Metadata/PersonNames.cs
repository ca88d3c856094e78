using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>The names of authors in front matter.</summary>
internal static class PersonNames
{
    private static readonly string[] NameKeys = ["name", "fullname", "displayname", "nickname", "key", "id", "title", "username", "handle", "login"];

    /// <summary>Adds the names that a value gives.</summary>
    /// <param name="value">A text, a map with a name, or a list of either.</param>
    /// <param name="names">Where to add them.</param>
    /// <returns>Whether the names are all that the value says.</returns>
    public static bool Add(MetadataNode value, List<string> names)
    {
        switch (value)
        {
            case MetadataScalar { Kind: MetadataKind.Text or MetadataKind.Number } scalar:
                foreach (string name in Split(scalar.Text))
                    AddName(name, names);
                return true;
            case MetadataMap map:
                return AddOf(map, names) && map.Entries.Length == 1;
            case MetadataList list:
                bool isAll = true;
                foreach (MetadataNode item in list.Items)
                    isAll &= item is not MetadataList && AddItem(item, names);
                return isAll && !list.Items.IsEmpty;
            default:
                return false;
        }
    }

    private static bool AddItem(MetadataNode item, List<string> names)
    {
        if (item is not MetadataScalar { Kind: MetadataKind.Text or MetadataKind.Number } scalar)
            return item is MetadataMap map && AddOf(map, names) && map.Entries.Length == 1;
        AddName(scalar.Text, names);
        return true;
    }

    private static bool AddOf(MetadataMap map, List<string> names)
    {
        foreach (string key in NameKeys)
        {
            if (TextOf(map, key) is { } name)
            {
                AddName(name, names);
                return true;
            }
        }

        string? given = TextOf(map, "givenname") ?? TextOf(map, "firstname") ?? TextOf(map, "first");
        string? family = TextOf(map, "familyname") ?? TextOf(map, "lastname") ?? TextOf(map, "last");
        AddName((given + " " + family).Trim(), names);
        return false;
    }

    private static string? TextOf(MetadataMap map, string key)
    {
        foreach (MetadataEntry entry in map.Entries)
        {
            if (KeyTable.Normalize(entry.Key) == key && entry.Value is MetadataScalar { Kind: MetadataKind.Text } scalar)
                return scalar.Text;
        }

        return null;
    }

    private static void AddName(string name, List<string> names)
    {
        // Ann Lee <ann@example.org>
        int address = name.IndexOf('<');
        string bare = (address > 0 ? name.Substring(0, address) : name).Trim();
        if (bare.Length > 0 && !names.Contains(bare))
            names.Add(bare);
    }

    // «Ann Lee, Bo Lind» are two, «Lee, Ann» and «Ann Lee, PhD» are one: what stands between commas must have a given name and a surname.
    private static string[] Split(string text)
    {
        if (text.IndexOf('\n') >= 0)
            return text.Split('\n');
        string[] parts = text.Split(',', ';');
        foreach (string part in parts)
        {
            if (part.Trim().IndexOf(' ') < 0)
                return text.IndexOf(';') >= 0 ? text.Split(';') : [text];
        }

        return parts;
    }
}
