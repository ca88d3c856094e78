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
        private ArticleIndex? _index;
        private IReadOnlyList<Person>? _people;
        private IReadOnlyList<Organization>? _organizations;
        private IReadOnlyList<Place>? _places;
        private IReadOnlyList<Article>? _all;
        private SiteIndex? _site;
        private SimilarArticles? _similar;

        /// <summary>Creates the catalog of an assembly.</summary>
        /// <param name="assembly">The assembly with the articles' resources.</param>
        protected CompiledCatalog(Assembly assembly) => Assembly = assembly;

        /// <inheritdoc/>
        public sealed override IReadOnlyList<Article> All => _all ??= new ArticleList(this, Index.Count);

        /// <inheritdoc/>
        public sealed override IReadOnlyList<Person> People =>
            Volatile.Read(ref _people) ?? Publish(ref _people, EntityKind.Person, (id, name, source) => new Person(id, name, source));

        /// <inheritdoc/>
        public sealed override IReadOnlyList<Organization> Organizations =>
            Volatile.Read(ref _organizations) ?? Publish(ref _organizations, EntityKind.Organization, (id, name, source) => new Organization(id, name, source));

        /// <inheritdoc/>
        public sealed override IReadOnlyList<Place> Places =>
            Volatile.Read(ref _places) ?? Publish(ref _places, EntityKind.Place, (id, name, source) => new Place(id, name, source));

        /// <inheritdoc/>
        public sealed override IReadOnlyList<Article> Newest => Site.Newest;

        /// <inheritdoc/>
        public sealed override ArticleGroups Tags => Site.Tags;

        /// <inheritdoc/>
        public sealed override ArticleGroups Sections => Site.Sections;

        /// <inheritdoc/>
        public sealed override ArticleYears Years => Site.Years;

        /// <inheritdoc/>
        public sealed override IReadOnlyList<ArticleCollection> Collections => Site.Collections;

        internal Assembly Assembly { get; }

        /// <summary>What the articles are to each other.</summary>
        internal SiteIndex Site
        {
            get
            {
                SiteIndex? site = Volatile.Read(ref _site);
                if (site is not null)
                    return site;
                site = new SiteIndex(this, ReadSite());
                return Interlocked.CompareExchange(ref _site, site, null) ?? site;
            }
        }

        internal SimilarArticles Similar => _similar ??= new SimilarArticles(ReadSimilar());

        private ArticleIndex Index
        {
            get
            {
                ArticleIndex? index = Volatile.Read(ref _index);
                if (index is not null)
                    return index;
                index = new ArticleIndex(ReadIds());
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

        /// <summary>Lets go what was read of the tables, after the running program was changed.</summary>
        protected void Forget()
        {
            _index = null;
            _all = null;
            _site = null;
            _similar = null;
            _people = null;
            _organizations = null;
            _places = null;
        }

        /// <summary>The table of ids.</summary>
        protected abstract string ReadIds();

        /// <summary>The table of the entities of a kind.</summary>
        /// <param name="kind">Person, organisation or place.</param>
        protected abstract string ReadEntities(EntityKind kind);

        /// <summary>The table of what articles are to each other.</summary>
        protected abstract string ReadSite();

        /// <summary>The table of articles that are like others; empty where none is.</summary>
        protected virtual string ReadSimilar() => "";

        /// <summary>The article at a position of <see cref="All"/>.</summary>
        /// <param name="index">The position.</param>
        protected abstract Article ReadArticle(int index);

        internal Article ArticleAt(int index) => ReadArticle(index);

        internal string IdAt(int index) => Index.Ids[index];

        /// <summary>Where an article stands in <see cref="All"/>, or -1.</summary>
        internal int IndexOf(string id) => Index.IndexOf(id);

        internal IReadOnlyList<Article> FindOthers(IReadOnlyList<string> ids, string own)
        {
            List<Article> found = new List<Article>(ids.Count);
            foreach (string id in ids)
            {
                if (id != own && Find(id) is Article article)
                    found.Add(article);
            }

            return found.AsReadOnly();
        }

        private IReadOnlyList<T> Publish<T>(ref IReadOnlyList<T>? field, EntityKind kind, Func<string, string, EntitySource, T> create)
            where T : Entity
        {
            IReadOnlyList<T> entities = CatalogEntities.Read(this, ReadEntities(kind), kind, create);
            return Interlocked.CompareExchange(ref field, entities, null) ?? entities;
        }
    }
}
