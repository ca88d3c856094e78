using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>The articles of one collection, by the path of their file.</summary>
    [DebuggerDisplay("{Name}: {Count}")]
    public sealed class ArticleCollection : IReadOnlyList<Article>
    {
        private readonly ArticleCatalog _catalog;
        private readonly IReadOnlyList<Article> _articles;
        private ArticleGroups? _tags;
        private ArticleGroups? _sections;
        private ArticleYears? _years;

        internal ArticleCollection(ArticleCatalog catalog, string name, IReadOnlyList<Article> articles, IReadOnlyList<Article> newest)
        {
            _catalog = catalog;
            _articles = articles;
            Name = name;
            Newest = newest;
        }

        /// <summary>The name that the project gives it.</summary>
        public string Name { get; }

        /// <summary>The same articles, the newest first, those without a date last.</summary>
        public IReadOnlyList<Article> Newest { get; }

        /// <summary>The articles of the collection by tag.</summary>
        public ArticleGroups Tags => _tags ??= Within(_catalog.Tags);

        /// <summary>The articles of the collection by section.</summary>
        public ArticleGroups Sections => _sections ??= Within(_catalog.Sections);

        /// <summary>The articles of the collection by year.</summary>
        public ArticleYears Years => _years ??= new ArticleYears(Within(_catalog.Years.Groups));

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

        private ArticleGroups Within(ArticleGroups groups)
        {
            HashSet<Article> own = new HashSet<Article>(_articles);
            List<ArticleGroup> within = new List<ArticleGroup>();
            foreach (ArticleGroup group in groups)
            {
                List<Article> articles = new List<Article>();
                foreach (Article article in group)
                {
                    if (own.Contains(article))
                        articles.Add(article);
                }

                if (articles.Count > 0)
                    within.Add(new ArticleGroup(group.Name, articles.AsReadOnly()));
            }

            return new ArticleGroups(within.AsReadOnly());
        }
    }
}
