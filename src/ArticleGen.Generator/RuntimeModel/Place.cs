using System.Diagnostics;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>A country, city, region, river, building or planet.</summary>
    [DebuggerDisplay("{Kind}: {Name}")]
    public sealed partial record Place : Entity
    {
        internal Place(string id, string name, EntitySource source)
            : base(EntityKind.Place, id, name, source)
        {
        }

        /// <summary>The ISO 3166-1 alpha-2 code of the country, if known.</summary>
        public string? CountryCode => Detail(1);

        /// <inheritdoc/>
        public bool Equals(Place? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}
