using System.Diagnostics;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>A measured quantity as a value.</summary>
    [DebuggerDisplay("{Kind}: {Name}")]
    public sealed partial record Quantity : Entity
    {
        internal Quantity(string id, string name, EntitySource source, decimal value, string unit)
            : base(EntityKind.Quantity, id, name, source)
        {
            Value = value;
            Unit = unit;
        }

        /// <summary>The number.</summary>
        public decimal Value { get; }

        /// <summary>The unit, as a UCUM code where there is one (<c>km/h</c>, <c>t</c>).</summary>
        public string Unit { get; }

        /// <inheritdoc/>
        public bool Equals(Quantity? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}
