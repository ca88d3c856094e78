using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace ArticleGen
{
    /// <summary>
    /// The keys of an article's front matter that have no member of <see cref="Article"/>. Those that the articles of a project use are typed
    /// members, which are generated of what the articles have; every key, typed or not, is found by its name.
    /// </summary>
    [DebuggerDisplay("{ToString(),nq}")]
    public sealed partial class ArticleMetadata : IReadOnlyDictionary<string, MetadataValue>
    {
        private readonly Article _article;
        private readonly IReadOnlyDictionary<string, MetadataValue> _values;

        internal ArticleMetadata(Article article, IReadOnlyDictionary<string, MetadataValue> values)
        {
            _article = article;
            _values = values;
        }

        /// <summary>How many keys there are.</summary>
        public int Count => _values.Count;

        /// <summary>The keys as they are written.</summary>
        public IEnumerable<string> Keys => _values.Keys;

        /// <summary>The values, in the order of the keys.</summary>
        public IEnumerable<MetadataValue> Values => _values.Values;

        /// <summary>The value of a key, or <see cref="MetadataValue.None"/> where there is none.</summary>
        /// <param name="key">The key as it is written.</param>
        public MetadataValue this[string key] => _values.TryGetValue(key, out MetadataValue? value) ? value : MetadataValue.None;

        /// <summary>Whether the article has a key.</summary>
        /// <param name="key">The key as it is written.</param>
        public bool ContainsKey(string key) => _values.ContainsKey(key);

        /// <summary>The value of a key, where the article has it.</summary>
        /// <param name="key">The key as it is written.</param>
        /// <param name="value">The value; <see cref="MetadataValue.None"/> where there is none.</param>
        public bool TryGetValue(string key, out MetadataValue value)
        {
            bool found = _values.TryGetValue(key, out MetadataValue? existing);
            value = existing ?? MetadataValue.None;
            return found;
        }

        /// <inheritdoc/>
        public IEnumerator<KeyValuePair<string, MetadataValue>> GetEnumerator() => _values.GetEnumerator();

        internal bool IsOf(string collection) => string.Equals(_article.Collection, collection, StringComparison.Ordinal);

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>The keys with their values on one line, about as YAML writes them.</summary>
        public override string ToString() => "{" + string.Join(", ", _values.Select(member => member.Key + ": " + member.Value)) + "}";
    }
}
