using System;
using System.Collections.Generic;
using System.Threading;

namespace ArticleGen.CompilerServices
{
    /// <summary>What an entity knows beside its identity.</summary>
    internal abstract class EntitySource
    {
        /// <summary>The detail that every kind has; the others are numbered from 1 by their types.</summary>
        internal const int WikidataId = 0;

        internal abstract IReadOnlyList<string> Aliases { get; }

        internal abstract IReadOnlyList<Mention> Mentions { get; }

        internal abstract IReadOnlyList<Article> Articles { get; }

        internal abstract string? Detail(int index);

        /// <summary>The quotations of an entity.</summary>
        /// <param name="entity">The entity that this belongs to.</param>
        internal abstract IReadOnlyList<Quote> SpokenBy(Entity entity);
    }

    /// <summary>An entity of one article.</summary>
    internal sealed class ArticleEntitySource : EntitySource
    {
        private readonly Article _article;
        private readonly string?[] _details;
        private IReadOnlyList<Article>? _articles;
        private IReadOnlyList<Quote>? _quotes;

        internal ArticleEntitySource(Article article, IReadOnlyList<string> aliases, IReadOnlyList<Mention> mentions, string?[] details)
        {
            _article = article;
            _details = details;
            Aliases = aliases;
            Mentions = mentions;
        }

        internal override IReadOnlyList<string> Aliases { get; }

        internal override IReadOnlyList<Mention> Mentions { get; }

        internal override IReadOnlyList<Article> Articles => _articles ??= Array.AsReadOnly(new[] { _article });

        internal override string? Detail(int index) => index < _details.Length ? _details[index] : null;

        internal override IReadOnlyList<Quote> SpokenBy(Entity entity)
        {
            if (_quotes is not null)
                return _quotes;
            List<Quote> quotes = new List<Quote>();
            foreach (Quote quote in _article.Quotes)
            {
                if (entity.Equals(quote.Speaker))
                    quotes.Add(quote);
            }

            return _quotes = quotes.AsReadOnly();
        }
    }

    /// <summary>An entity put together from those of several articles or catalogs, when something is asked of it.</summary>
    internal sealed class MergedEntitySource : EntitySource
    {
        private readonly string _name;
        private readonly Func<Entity[]> _load;
        private Entity[]? _parts;
        private IReadOnlyList<string>? _aliases;
        private IReadOnlyList<Mention>? _mentions;
        private IReadOnlyList<Article>? _articles;
        private IReadOnlyList<Quote>? _quotes;

        internal MergedEntitySource(string name, Func<Entity[]> load)
        {
            _name = name;
            _load = load;
        }

        internal override IReadOnlyList<string> Aliases => _aliases ??= MergeNames();

        internal override IReadOnlyList<Mention> Mentions => _mentions ??= Concatenate<Mention>(entity => entity.Mentions);

        internal override IReadOnlyList<Article> Articles => _articles ??= Concatenate<Article>(entity => entity.Articles);

        private Entity[] Parts
        {
            get
            {
                Entity[]? parts = Volatile.Read(ref _parts);
                if (parts is not null)
                    return parts;
                parts = _load();
                return Interlocked.CompareExchange(ref _parts, parts, null) ?? parts;
            }
        }

        internal override string? Detail(int index)
        {
            foreach (Entity part in Parts)
            {
                if (part.Detail(index) is string detail)
                    return detail;
            }

            return null;
        }

        internal override IReadOnlyList<Quote> SpokenBy(Entity entity) => _quotes ??= Concatenate<Quote>(part => part.Spoken);

        private IReadOnlyList<string> MergeNames()
        {
            List<string> names = new List<string>();
            HashSet<string> seen = new HashSet<string>(StringComparer.Ordinal) { _name };
            foreach (Entity part in Parts)
            {
                if (seen.Add(part.Name))
                    names.Add(part.Name);
                foreach (string alias in part.Aliases)
                {
                    if (seen.Add(alias))
                        names.Add(alias);
                }
            }

            return names.AsReadOnly();
        }

        private IReadOnlyList<T> Concatenate<T>(Func<Entity, IReadOnlyList<T>> of)
        {
            List<T> all = new List<T>();
            foreach (Entity part in Parts)
                all.AddRange(of(part));
            return all.AsReadOnly();
        }
    }
}
