using System.Collections.Generic;
using System.Diagnostics;

namespace ArticleGen
{
    /// <summary>A heading and the headings below it.</summary>
    [DebuggerDisplay("{Heading}")]
    public sealed record OutlineEntry
    {
        internal OutlineEntry(Heading heading, IReadOnlyList<OutlineEntry> children)
        {
            Heading = heading;
            Children = children;
        }

        /// <summary>The heading.</summary>
        public Heading Heading { get; }

        /// <summary>What it says.</summary>
        public string Text => Heading.Text;

        /// <summary>Its level, from 1 to 6.</summary>
        public int Level => Heading.Level;

        /// <summary>The id to link to.</summary>
        public string Anchor => Heading.Anchor;

        /// <summary>The headings of deeper levels up to the next one of this level.</summary>
        public IReadOnlyList<OutlineEntry> Children { get; }

        /// <inheritdoc/>
        public bool Equals(OutlineEntry? other) => other is not null && Heading.Equals(other.Heading);

        /// <inheritdoc/>
        public override int GetHashCode() => Heading.GetHashCode();

        /// <summary>The heading on one line.</summary>
        public override string ToString() => Heading.ToString();
    }
}
