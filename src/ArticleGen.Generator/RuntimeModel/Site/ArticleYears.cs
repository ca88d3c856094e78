using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;

namespace ArticleGen
{
    /// <summary>Articles by the year they were published in, the newest first. Those without a date are in none.</summary>
    [DebuggerDisplay("Count = {Count}")]
    public sealed class ArticleYears : IReadOnlyList<ArticleGroup>
    {
        private readonly ArticleGroups _groups;

        internal ArticleYears(ArticleGroups groups) => _groups = groups;

        /// <summary>How many years there are.</summary>
        public int Count => _groups.Count;

        ArticleGroup IReadOnlyList<ArticleGroup>.this[int index] => ((IReadOnlyList<ArticleGroup>)_groups)[index];

        /// <summary>The articles of a year.</summary>
        /// <param name="year">The year.</param>
        /// <exception cref="KeyNotFoundException">No article is of it.</exception>
        public ArticleGroup this[int year] => _groups[Name(year)];

        /// <summary>The articles of a year, or <see langword="null"/>.</summary>
        /// <param name="year">The year.</param>
        public ArticleGroup? Find(int year) => _groups.Find(Name(year));

        /// <inheritdoc/>
        public IEnumerator<ArticleGroup> GetEnumerator() => _groups.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        internal ArticleGroups Groups => _groups;

        internal static string Name(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
    }
}
