using System.Collections.Generic;

namespace ArticleGen
{
    /// <summary>An item of a list. Lists within it are among its blocks.</summary>
    public sealed record ListItem : Block
    {
        internal ListItem(CompilerServices.ArticleMarkup markup, int index, bool isTask, bool isDone, IReadOnlyList<Block> blocks)
            : base(markup, index)
        {
            IsTask = isTask;
            IsDone = isDone;
            Blocks = blocks;
        }

        /// <summary>Whether it is a task (<c>[ ]</c>).</summary>
        public bool IsTask { get; }

        /// <summary>Whether it is a task that is done (<c>[x]</c>).</summary>
        public bool IsDone { get; }

        /// <summary>The blocks in it.</summary>
        public IReadOnlyList<Block> Blocks { get; }

        /// <inheritdoc/>
        public bool Equals(ListItem? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}
