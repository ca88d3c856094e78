using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;

namespace ArticleGen.CompilerServices
{
    /// <summary>All articles of a catalog, each built when it is taken.</summary>
    [DebuggerDisplay("Count = {Count}")]
    internal sealed class ArticleList : IReadOnlyList<Article>
    {
        private readonly CompiledCatalog _catalog;

        internal ArticleList(CompiledCatalog catalog, int count)
        {
            _catalog = catalog;
            Count = count;
        }

        public int Count { get; }

        public Article this[int index]
        {
            get
            {
                if (unchecked((uint)index >= (uint)Count))
                    throw new ArgumentOutOfRangeException(nameof(index));
                return _catalog.ArticleAt(index);
            }
        }

        public IEnumerator<Article> GetEnumerator()
        {
            for (int i = 0; i < Count; i++)
                yield return _catalog.ArticleAt(i);
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
