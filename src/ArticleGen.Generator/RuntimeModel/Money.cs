using System.Diagnostics;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>An amount of money as a value.</summary>
    [DebuggerDisplay("{Kind}: {Name}")]
    public sealed partial record Money : Entity
    {
        internal Money(string id, string name, EntitySource source, decimal amount, string currency)
            : base(EntityKind.Money, id, name, source)
        {
            Amount = amount;
            Currency = currency;
        }

        /// <summary>The amount in units of the currency.</summary>
        public decimal Amount { get; }

        /// <summary>The ISO 4217 code.</summary>
        public string Currency { get; }

        /// <inheritdoc/>
        public bool Equals(Money? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}
