using System;
using System.Collections.Generic;

namespace ArticleGen.CompilerServices
{
    /// <summary>Where each article of a catalog is.</summary>
    internal sealed class ArticleIndex
    {
        private readonly Dictionary<string, int> _positions;

        internal ArticleIndex(string table)
        {
            TableReader reader = new TableReader(table);
            ModelVersion.Check(reader.ReadNumber());
            Count = reader.ReadNumber();
            Ids = new string[Count];
            _positions = new Dictionary<string, int>(Count, StringComparer.Ordinal);
            for (int i = 0; i < Count; i++)
                _positions[Ids[i] = reader.ReadString()] = i;
        }

        internal string[] Ids { get; }

        internal int Count { get; }

        internal int IndexOf(string id) => _positions.TryGetValue(id, out int index) ? index : -1;
    }
}
