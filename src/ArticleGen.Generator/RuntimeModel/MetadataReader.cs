using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace ArticleGen.CompilerServices
{
    /// <summary>
    /// What typed members of front matter are read with. A value that is not of the type is null, as one that is not there. Not meant for other code.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static class MetadataReader
    {
        /// <summary>Whether the metadata is of an article of a collection.</summary>
        /// <param name="metadata">The metadata.</param>
        /// <param name="collection">The name of the collection.</param>
        public static bool IsOf(ArticleMetadata metadata, string collection) => metadata.IsOf(collection);

        /// <summary>The value of the first of several spellings of a key that is there.</summary>
        /// <param name="values">The keys with their values.</param>
        /// <param name="keys">The spellings.</param>
        public static MetadataValue Find(IReadOnlyDictionary<string, MetadataValue> values, params string[] keys)
        {
            foreach (string key in keys)
            {
                if (values.TryGetValue(key, out MetadataValue? value))
                    return value;
            }

            return MetadataValue.None;
        }

        /// <summary>The value of a member, however its key is written.</summary>
        /// <param name="values">The keys with their values.</param>
        /// <param name="member">The name in small letters, without hyphens, underscores and spaces.</param>
        public static MetadataValue FindMember(IReadOnlyDictionary<string, MetadataValue> values, string member)
        {
            foreach (KeyValuePair<string, MetadataValue> entry in values)
            {
                if (MetadataNames.Matches(entry.Key, member))
                    return entry.Value;
            }

            return MetadataValue.None;
        }

        /// <summary>True or false.</summary>
        /// <param name="value">The value.</param>
        public static bool? Boolean(MetadataValue value) => value.Boolean;

        /// <summary>A number.</summary>
        /// <param name="value">The value.</param>
        public static decimal? Number(MetadataValue value) => value.Number;

        /// <summary>A whole number within bounds.</summary>
        /// <param name="value">The value.</param>
        /// <param name="least">The least.</param>
        /// <param name="most">The most.</param>
        public static decimal? Whole(MetadataValue value, decimal least, decimal most) =>
            value.Number is decimal number && number >= least && number <= most && decimal.Truncate(number) == number ? number : (decimal?)null;

        /// <summary>A text, or a number, a date, true or false as it is written.</summary>
        /// <param name="value">The value.</param>
        public static string? Text(MetadataValue value) => value.Text;

        /// <summary>A date.</summary>
        /// <param name="value">The value.</param>
        public static DateTimeOffset? Date(MetadataValue value) => value.Date;

        /// <summary>A length of time.</summary>
        /// <param name="value">The value.</param>
        public static TimeSpan? Duration(MetadataValue value) => DurationText.TryParse(value.Text, out TimeSpan duration) ? duration : (TimeSpan?)null;

        /// <summary>An address, absolute or relative.</summary>
        /// <param name="value">The value.</param>
        public static Uri? Address(MetadataValue value) => value.Text is string text && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? address) ? address : null;

        /// <summary>Which of several names a text is; -1 where it is none.</summary>
        /// <param name="value">The value.</param>
        /// <param name="names">The names in small letters, without hyphens, underscores and spaces.</param>
        public static int Choice(MetadataValue value, params string[] names)
        {
            for (int i = 0; i < names.Length && value.Text is string text; i++)
            {
                if (MetadataNames.Matches(text, names[i]))
                    return i;
            }

            return -1;
        }

        /// <summary>The items of a list; a single value is a list of one.</summary>
        /// <typeparam name="T">What they are.</typeparam>
        /// <param name="value">The value.</param>
        /// <param name="read">Reads one.</param>
        public static T[] List<T>(MetadataValue value, Func<MetadataValue, T> read)
        {
            if (value.Kind == MetadataKind.Null)
                return Array.Empty<T>();
            if (value.Kind != MetadataKind.List)
                return new[] { read(value) };
            T[] items = new T[value.Items.Count];
            for (int i = 0; i < items.Length; i++)
                items[i] = read(value.Items[i]);
            return items;
        }

        /// <summary>The values of a map by their keys.</summary>
        /// <typeparam name="T">What they are.</typeparam>
        /// <param name="value">The value.</param>
        /// <param name="read">Reads one.</param>
        public static Dictionary<string, T> Map<T>(MetadataValue value, Func<MetadataValue, T> read)
        {
            Dictionary<string, T> members = new Dictionary<string, T>(value.Members.Count, StringComparer.Ordinal);
            foreach (KeyValuePair<string, MetadataValue> member in value.Members)
                members[member.Key] = read(member.Value);
            return members;
        }
    }
}
