using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Reflection;
using System.Threading;

namespace ArticleGen.CompilerServices
{
    /// <summary>What generated catalogs derive from. Not meant for other code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class CompiledCatalog : ArticleCatalog
    {
        private CatalogIndex? _index;
        private IReadOnlyList<Article>? _all;

        /// <summary>Creates the catalog of an assembly.</summary>
        /// <param name="assembly">The assembly with the articles' resources.</param>
        protected CompiledCatalog(Assembly assembly) => Assembly = assembly;

        /// <inheritdoc/>
        public sealed override IReadOnlyList<Article> All => _all ??= new ArticleList(this, Index.Count);

        /// <inheritdoc/>
        public sealed override IReadOnlyList<Person> People => Index.People;

        /// <inheritdoc/>
        public sealed override IReadOnlyList<Organization> Organizations => Index.Organizations;

        /// <inheritdoc/>
        public sealed override IReadOnlyList<Place> Places => Index.Places;

        internal Assembly Assembly { get; }

        private CatalogIndex Index
        {
            get
            {
                CatalogIndex? index = Volatile.Read(ref _index);
                if (index is not null)
                    return index;
                index = new CatalogIndex(this, ReadIndex());
                return Interlocked.CompareExchange(ref _index, index, null) ?? index;
            }
        }

        /// <inheritdoc/>
        public sealed override Article? Find(string id)
        {
            if (id is null)
                throw new ArgumentNullException(nameof(id));
            int index = Index.IndexOf(id);
            return index < 0 ? null : ReadArticle(index);
        }

        /// <summary>Creates an article once.</summary>
        /// <param name="field">Where it is kept.</param>
        /// <param name="id">Its id.</param>
        /// <param name="text">Its text; <see langword="null"/> if it is a resource.</param>
        /// <param name="table">Its structure.</param>
        public Article Load(ref Article? field, string id, string? text, string table)
        {
            Article article = new Article(this, id, text, table);
            return Interlocked.CompareExchange(ref field, article, null) ?? article;
        }

        /// <summary>The table of ids and entities.</summary>
        protected abstract string ReadIndex();

        /// <summary>The article at a position of <see cref="All"/>.</summary>
        /// <param name="index">The position.</param>
        protected abstract Article ReadArticle(int index);

        internal Article ArticleAt(int index) => ReadArticle(index);

        internal IReadOnlyList<Article> FindAll(IReadOnlyList<string> ids)
        {
            List<Article> found = new List<Article>(ids.Count);
            foreach (string id in ids)
            {
                if (Find(id) is Article article)
                    found.Add(article);
            }

            return found.AsReadOnly();
        }
    }
}
