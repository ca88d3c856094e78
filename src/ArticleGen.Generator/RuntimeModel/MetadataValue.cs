using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Linq;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>One value of front matter, typed as the author wrote it. What it is not, is null or empty; no member throws.</summary>
    [DebuggerDisplay("{Kind}: {ToString(),nq}")]
    public sealed partial class MetadataValue
    {
        internal static readonly IReadOnlyDictionary<string, MetadataValue> NoMembers =
            new ReadOnlyDictionary<string, MetadataValue>(new Dictionary<string, MetadataValue>(StringComparer.Ordinal));

        /// <summary>A value that is not there.</summary>
        public static readonly MetadataValue None = new MetadataValue(MetadataKind.Null, "");

        private readonly string _text;

        internal MetadataValue(MetadataKind kind, string text)
        {
            Kind = kind;
            _text = text;
        }

        internal MetadataValue(IReadOnlyList<MetadataValue> items)
            : this(MetadataKind.List, "") => Items = items;

        internal MetadataValue(IReadOnlyDictionary<string, MetadataValue> members)
            : this(MetadataKind.Map, "") => Members = members;

        /// <summary>What the value is.</summary>
        public MetadataKind Kind { get; }

        /// <summary>A text, or a number, a date, true or false as it is written; null for lists, maps and nothing.</summary>
        public string? Text => Kind == MetadataKind.Null || Kind == MetadataKind.List || Kind == MetadataKind.Map ? null : _text;

        /// <summary>The number, if it is one.</summary>
        public decimal? Number { get; internal set; }

        /// <summary>True or false, if it is one of them.</summary>
        public bool? Boolean => Kind == MetadataKind.Boolean ? string.Equals(_text, "true", StringComparison.OrdinalIgnoreCase) : (bool?)null;

        /// <summary>The date, if it is one; without a time it is midnight, without a zone UTC.</summary>
        public DateTimeOffset? Date { get; internal set; }

        /// <summary>The items, if it is a list; otherwise empty.</summary>
        public IReadOnlyList<MetadataValue> Items { get; } = Array.Empty<MetadataValue>();

        /// <summary>The values by key, if it is a map; otherwise empty.</summary>
        public IReadOnlyDictionary<string, MetadataValue> Members { get; } = NoMembers;

        /// <summary>The value of a key, or <see cref="None"/> where there is none.</summary>
        /// <param name="key">The key as it is written.</param>
        public MetadataValue this[string key] => Members.TryGetValue(key, out MetadataValue? value) ? value : None;

        /// <summary>The value on one line, about as YAML writes it.</summary>
        public override string ToString()
        {
            switch (Kind)
            {
                case MetadataKind.List:
                    return "[" + string.Join(", ", Items) + "]";
                case MetadataKind.Map:
                    return "{" + string.Join(", ", Members.Select(member => member.Key + ": " + member.Value)) + "}";
                default:
                    return OneLine.Of(_text);
            }
        }
    }
}
