using System.Diagnostics;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>A named event.</summary>
    [DebuggerDisplay("{Kind}: {Name}")]
    public sealed partial record Event : Entity
    {
        internal Event(string id, string name, EntitySource source)
            : base(EntityKind.Event, id, name, source)
        {
        }

        /// <inheritdoc/>
        public bool Equals(Event? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}
