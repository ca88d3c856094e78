using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>The articles that have a tag, a section or a year in common: the newest first, those without a date last.</summary>
    [DebuggerDisplay("{Name}: {Count}")]
    public sealed class ArticleGroup : IReadOnlyList<Article>
    {
        private readonly IReadOnlyList<Article> _articles;

        internal ArticleGroup(string name, IReadOnlyList<Article> articles)
        {
            Name = name;
            _articles = articles;
        }

        /// <summary>The tag, section or year, as most of the articles write it.</summary>
        public string Name { get; }

        /// <summary>The name as a segment of an address.</summary>
        public string Slug => AddressName.Of(Name);

        /// <summary>How many articles there are.</summary>
        public int Count => _articles.Count;

        /// <summary>The article at a position.</summary>
        /// <param name="index">The position, from 0.</param>
        public Article this[int index] => _articles[index];

        /// <inheritdoc/>
        public IEnumerator<Article> GetEnumerator() => _articles.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>The name.</summary>
        public override string ToString() => OneLine.Of(Name);
    }
}
