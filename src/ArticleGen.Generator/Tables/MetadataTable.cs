using System.Collections.Generic;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Tables;

/// <summary>Writes values of front matter; <c>MetadataDecoder</c> of the run-time model reads them in the same order.</summary>
internal static class MetadataTable
{
    public static void WriteMembers(TableWriter table, IReadOnlyList<MetadataEntry> entries)
    {
        table.WriteNumber(entries.Count);
        foreach (MetadataEntry entry in entries)
        {
            table.WriteString(entry.Key);
            WriteValue(table, entry.Value);
        }
    }

    private static void WriteValue(TableWriter table, MetadataNode value)
    {
        table.WriteByte((int)value.Kind);
        switch (value)
        {
            case MetadataList list:
                table.WriteNumber(list.Items.Length);
                foreach (MetadataNode item in list.Items)
                    WriteValue(table, item);
                break;
            case MetadataMap map:
                WriteMembers(table, map.Entries);
                break;
            case MetadataScalar { Kind: not Understanding.MetadataKind.Null } scalar:
                table.WriteString(scalar.Text);
                if (scalar.Kind == Understanding.MetadataKind.Number)
                    table.WriteDecimal(scalar.Number ?? 0);
                else if (scalar.Kind == Understanding.MetadataKind.Date)
                    table.WriteInstant(scalar.Date);
                break;
        }
    }
}
