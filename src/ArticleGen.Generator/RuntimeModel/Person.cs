using System.Collections.Generic;
using System.Diagnostics;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>A human being, real or fictional.</summary>
    [DebuggerDisplay("{Kind}: {Name}")]
    public sealed partial record Person : Entity
    {
        internal Person(string id, string name, EntitySource source)
            : base(EntityKind.Person, id, name, source)
        {
        }

        /// <summary>The given name, if an article has it.</summary>
        public string? GivenName => Detail(1);

        /// <summary>The family name, if it can be told.</summary>
        public string? FamilyName => Detail(2);

        /// <summary>The title before the name («M.», "Dr"), as first written.</summary>
        public string? Honorific => Detail(3);

        /// <summary>The function («ministre russe de la Défense»), as first written.</summary>
        public string? Role => Detail(4);

        /// <summary>The quotations of which this is the speaker: in the person's article, or for a person of the catalog in all articles.</summary>
        public IReadOnlyList<Quote> Quotes => Spoken;

        /// <inheritdoc/>
        public bool Equals(Person? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}
