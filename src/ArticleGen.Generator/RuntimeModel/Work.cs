using System.Diagnostics;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>A work, product, law, vehicle or other proper name.</summary>
    [DebuggerDisplay("{Kind}: {Name}")]
    public sealed partial record Work : Entity
    {
        internal Work(string id, string name, EntitySource source)
            : base(EntityKind.Work, id, name, source)
        {
        }

        /// <inheritdoc/>
        public bool Equals(Work? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}
