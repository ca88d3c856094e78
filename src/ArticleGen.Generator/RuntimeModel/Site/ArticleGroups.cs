using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;

namespace ArticleGen
{
    /// <summary>Articles by tag or by section. Names that differ in case alone are one, and stand in the order of the alphabet.</summary>
    [DebuggerDisplay("Count = {Count}")]
    public class ArticleGroups : IReadOnlyList<ArticleGroup>
    {
        private readonly IReadOnlyList<ArticleGroup> _groups;
        private Dictionary<string, ArticleGroup>? _byName;

        /// <summary>The same groups. Not meant for other code than the generated one.</summary>
        /// <param name="groups">The groups.</param>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected ArticleGroups(ArticleGroups groups)
            : this((groups ?? throw new ArgumentNullException(nameof(groups)))._groups)
        {
        }

        internal ArticleGroups(IReadOnlyList<ArticleGroup> groups) => _groups = groups;

        /// <summary>How many groups there are.</summary>
        public int Count => _groups.Count;

        ArticleGroup IReadOnlyList<ArticleGroup>.this[int index] => _groups[index];

        /// <summary>The group of a name; upper and lower case are the same.</summary>
        /// <param name="name">The tag or section.</param>
        /// <exception cref="KeyNotFoundException">No article has it.</exception>
        public ArticleGroup this[string name] => Find(name) ?? throw new KeyNotFoundException("No article has '" + name + "'.");

        /// <summary>The group of a name, or <see langword="null"/>; upper and lower case are the same.</summary>
        /// <param name="name">The tag or section.</param>
        public ArticleGroup? Find(string name)
        {
            if (name is null)
                throw new ArgumentNullException(nameof(name));
            return (_byName ??= Index()).TryGetValue(name, out ArticleGroup? group) ? group : null;
        }

        /// <inheritdoc/>
        public IEnumerator<ArticleGroup> GetEnumerator() => _groups.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>The group at a position. Not meant for other code than the generated one.</summary>
        /// <param name="index">The position.</param>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected ArticleGroup At(int index) => _groups[index];

        private Dictionary<string, ArticleGroup> Index()
        {
            Dictionary<string, ArticleGroup> index = new Dictionary<string, ArticleGroup>(_groups.Count, StringComparer.OrdinalIgnoreCase);
            foreach (ArticleGroup group in _groups)
                index[group.Name] = group;
            return index;
        }
    }
}
