using System;
using System.Collections.Generic;
using System.Diagnostics;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>
    /// A person, organisation, place, other name or typed value. Entities are equal when kind and <see cref="Id"/> are,
    /// so the same person of two articles, and of the catalog, is one.
    /// </summary>
    [DebuggerDisplay("{Kind}: {Name}")]
    public abstract partial record Entity
    {
        private readonly EntitySource _source;

        private protected Entity(EntityKind kind, string id, string name, EntitySource source)
        {
            Kind = kind;
            Id = id;
            Name = name;
            _source = source;
        }

        /// <summary>The identity within the kind: the folded name («kim-jong-un») or the normalised value («2024-11-30»).</summary>
        public string Id { get; }

        /// <summary>What it is.</summary>
        public EntityKind Kind { get; }

        /// <summary>The canonical name; of a value, its first mention.</summary>
        public string Name { get; }

        /// <summary>The other names in use.</summary>
        public IReadOnlyList<string> Aliases => _source.Aliases;

        /// <summary>Where it is named: in its article, or for an entity of the catalog in all articles.</summary>
        public IReadOnlyList<Mention> Mentions => _source.Mentions;

        /// <summary>The articles that it belongs to: its own one, or for an entity of the catalog all that have it.</summary>
        public IReadOnlyList<Article> Articles => _source.Articles;

        /// <summary>
        /// The probability, from 0 to 1 in hundredths, that the text names such an entity: that of its surest mention; 1 for what an author declared.
        /// </summary>
        public double Confidence
        {
            get
            {
                double highest = Mentions.Count == 0 ? 1 : 0;
                foreach (Mention mention in Mentions)
                    highest = Math.Max(highest, mention.Confidence);
                return highest;
            }
        }

        /// <summary>The Wikidata item («Q90»), if known.</summary>
        public string? WikidataId => _source.Detail(EntitySource.WikidataId);

        /// <inheritdoc/>
        public virtual bool Equals(Entity? other) =>
            ReferenceEquals(this, other) || (other is not null && Kind == other.Kind && string.Equals(Id, other.Id, StringComparison.Ordinal));

        /// <inheritdoc/>
        public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Id) * 397) ^ (int)Kind);

        /// <summary>The name on one line.</summary>
        public override string ToString() => OneLine.Of(Name);

        internal IReadOnlyList<Quote> Spoken => _source.SpokenBy(this);

        internal string? Detail(int index) => _source.Detail(index);
    }
}
