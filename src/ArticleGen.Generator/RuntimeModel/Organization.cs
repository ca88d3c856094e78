using System.Collections.Generic;
using System.Diagnostics;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>A company, party, institution, team or medium.</summary>
    [DebuggerDisplay("{Kind}: {Name}")]
    public sealed partial record Organization : Entity
    {
        internal Organization(string id, string name, EntitySource source)
            : base(EntityKind.Organization, id, name, source)
        {
        }

        /// <summary>The short form in capitals, if there is one.</summary>
        public string? Acronym => Detail(1);

        /// <summary>The quotations of which it is the speaker: in its article, or for an entity of the catalog in all articles.</summary>
        public IReadOnlyList<Quote> Quotes => Spoken;

        /// <inheritdoc/>
        public bool Equals(Organization? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}
