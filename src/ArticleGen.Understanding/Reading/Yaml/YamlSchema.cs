using ArticleGen.Understanding.Reading.Metadata;

namespace ArticleGen.Understanding.Reading.Yaml;

/// <summary>What plain scalars mean: the core schema of YAML 1.2 (section 10.3), and the dates of YAML 1.1.</summary>
internal static class YamlSchema
{
    /// <summary>The kind of a plain scalar.</summary>
    /// <param name="text">Its text.</param>
    public static MetadataKind KindOf(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return MetadataKind.Null;
            case "true" or "True" or "TRUE" or "false" or "False" or "FALSE":
                return MetadataKind.Boolean;
        }

        if (text[0] is not ((>= '0' and <= '9') or '+' or '-' or '.'))
            return MetadataKind.Text;
        if (text.IndexOf('_') < 0 && NumberText.TryParse(text, out _))
            return MetadataKind.Number;
        return IsoDates.HasForm(text) && DateText.TryParse(text, DateOrder.Unknown, out _) ? MetadataKind.Date : MetadataKind.Text;
    }

    /// <summary>The kind of a scalar that a tag gives, if it gives one.</summary>
    /// <param name="tag">The tag with its exclamation marks.</param>
    /// <param name="text">The text of the scalar.</param>
    /// <param name="otherwise">Its kind without the tag.</param>
    public static MetadataKind KindOf(string tag, string text, MetadataKind otherwise) => tag switch
    {
        "!" or "!!str" or "!!binary" => MetadataKind.Text,
        "!!null" => MetadataKind.Null,
        "!!int" or "!!float" or "!!bool" or "!!timestamp" => KindOf(text),
        _ => otherwise,
    };
}
