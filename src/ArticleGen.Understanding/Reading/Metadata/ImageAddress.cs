namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>The address of an image in front matter: a text, a map that has it, or the first of a list.</summary>
internal static class ImageAddress
{
    /// <summary>The address, or <see langword="null"/> where the value has none.</summary>
    public static string? Of(MetadataNode value)
    {
        switch (value)
        {
            case MetadataScalar { Kind: MetadataKind.Text } scalar when scalar.Text.Trim() is { Length: > 0 } address:
                return address;
            case MetadataList { Items.IsEmpty: false } list when list.Items[0] is not MetadataList:
                return Of(list.Items[0]);
            case MetadataMap map:
                foreach (MetadataEntry entry in map.Entries)
                {
                    if (KeyTable.Normalize(entry.Key) is "src" or "url" or "path" or "image" or "feature" or "file" or "href" or "publicurl" && entry.Value is MetadataScalar)
                        return Of(entry.Value);
                }

                return null;
            default:
                return null;
        }
    }
}
