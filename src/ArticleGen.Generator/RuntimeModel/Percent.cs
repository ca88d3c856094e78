using System.Diagnostics;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>A percentage as a value.</summary>
    [DebuggerDisplay("{Kind}: {Name}")]
    public sealed partial record Percent : Entity
    {
        internal Percent(string id, string name, EntitySource source, decimal value)
            : base(EntityKind.Percent, id, name, source)
        {
            Value = value;
        }

        /// <summary>The number before the sign: 12.5 for 12.5 %.</summary>
        public decimal Value { get; }

        /// <inheritdoc/>
        public bool Equals(Percent? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}
