using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace ArticleGen.CompilerServices
{
    /// <summary>Reads values of front matter: a byte that says what follows, then that.</summary>
    internal static class MetadataDecoder
    {
        internal static IReadOnlyDictionary<string, MetadataValue> ReadMembers(ref TableReader reader)
        {
            int count = reader.ReadNumber();
            if (count == 0)
                return MetadataValue.NoMembers;
            Dictionary<string, MetadataValue> members = new Dictionary<string, MetadataValue>(count, StringComparer.Ordinal);
            for (int i = 0; i < count; i++)
            {
                string key = reader.ReadString();
                members[key] = ReadValue(ref reader);
            }

            return new ReadOnlyDictionary<string, MetadataValue>(members);
        }

        private static MetadataValue ReadValue(ref TableReader reader)
        {
            MetadataKind kind = (MetadataKind)reader.ReadByte();
            switch (kind)
            {
                case MetadataKind.Null:
                    return MetadataValue.None;
                case MetadataKind.List:
                    MetadataValue[] items = new MetadataValue[reader.ReadNumber()];
                    for (int i = 0; i < items.Length; i++)
                        items[i] = ReadValue(ref reader);
                    return new MetadataValue(Array.AsReadOnly(items));
                case MetadataKind.Map:
                    return new MetadataValue(ReadMembers(ref reader));
                case MetadataKind.Number:
                    return new MetadataValue(kind, reader.ReadString()) { Number = reader.ReadDecimal() };
                case MetadataKind.Date:
                    return new MetadataValue(kind, reader.ReadString()) { Date = reader.ReadInstant() };
                default:
                    return new MetadataValue(kind, reader.ReadString());
            }
        }
    }
}
