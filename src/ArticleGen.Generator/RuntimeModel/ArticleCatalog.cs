using System;
using System.Collections.Generic;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>A set of articles with the people, organisations and places of all of them.</summary>
    public abstract class ArticleCatalog
    {
        private protected ArticleCatalog()
        {
        }

        /// <summary>All articles, by the path of their file. An article is built when it is taken from the list.</summary>
        public abstract IReadOnlyList<Article> All { get; }

        /// <summary>All articles, the newest first, those without a date last.</summary>
        public abstract IReadOnlyList<Article> Newest { get; }

        /// <summary>The articles by tag.</summary>
        public abstract ArticleGroups Tags { get; }

        /// <summary>The articles by section.</summary>
        public abstract ArticleGroups Sections { get; }

        /// <summary>The articles by the year they were published in.</summary>
        public abstract ArticleYears Years { get; }

        /// <summary>The collections that the project makes, by name.</summary>
        public abstract IReadOnlyList<ArticleCollection> Collections { get; }

        /// <summary>The people of all articles, by id.</summary>
        public abstract IReadOnlyList<Person> People { get; }

        /// <summary>The organisations of all articles, by id.</summary>
        public abstract IReadOnlyList<Organization> Organizations { get; }

        /// <summary>The places of all articles, by id.</summary>
        public abstract IReadOnlyList<Place> Places { get; }

        /// <summary>The article with an id, or <see langword="null"/>.</summary>
        /// <param name="id">The id; upper and lower case differ.</param>
        public abstract Article? Find(string id);

        /// <summary>
        /// One catalog of several: their articles one after the other, their people, organisations and places merged by id.
        /// Of articles with the same id the first one is found.
        /// </summary>
        /// <param name="catalogs">The catalogs, usually one of each content project.</param>
        public static ArticleCatalog Merge(params ArticleCatalog[] catalogs)
        {
            if (catalogs is null)
                throw new ArgumentNullException(nameof(catalogs));
            return new MergedCatalog((ArticleCatalog[])catalogs.Clone());
        }
    }
}
