using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;

namespace ArticleGen.CompilerServices
{
    /// <summary>Some articles of a catalog, each built when it is taken.</summary>
    [DebuggerDisplay("Count = {Count}")]
    internal sealed class IndexedArticles : IReadOnlyList<Article>
    {
        internal static readonly IReadOnlyList<Article> None = Array.Empty<Article>();

        private readonly CompiledCatalog _catalog;
        private readonly int[] _positions;

        private IndexedArticles(CompiledCatalog catalog, int[] positions)
        {
            _catalog = catalog;
            _positions = positions;
        }

        internal static IReadOnlyList<Article> Of(CompiledCatalog catalog, int[] positions) =>
            positions.Length == 0 ? None : new IndexedArticles(catalog, positions);

        public int Count => _positions.Length;

        public Article this[int index] => _catalog.ArticleAt(_positions[index]);

        public IEnumerator<Article> GetEnumerator()
        {
            foreach (int position in _positions)
                yield return _catalog.ArticleAt(position);
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
