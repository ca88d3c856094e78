using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace ArticleGen.CompilerServices
{
    /// <summary>Writes JSON that may stand in an HTML script element. A lone surrogate is no Unicode text and is written as U+FFFD (RFC 7493, section 2.1).</summary>
    internal sealed class JsonText
    {
        private readonly StringBuilder _json = new StringBuilder();
        private bool _needsComma;

        public override string ToString() => _json.ToString();

        /// <summary>Whether a text is an address that a reader of the export may follow, and no script.</summary>
        internal static bool IsWebAddress(string text) =>
            Uri.IsWellFormedUriString(text, UriKind.Absolute)
            && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase));

        internal void BeginObject(string? name = null) => Begin(name, '{');

        internal void EndObject() => End('}');

        internal void BeginArray(string name) => Begin(name, '[');

        internal void EndArray() => End(']');

        internal void Write(string name, string value)
        {
            Name(name);
            AppendString(value);
            _needsComma = true;
        }

        internal void Write(string name, decimal value)
        {
            Name(name);
            _json.Append(value.ToString(CultureInfo.InvariantCulture));
            _needsComma = true;
        }

        internal void Write(string name, DateTimeOffset value) =>
            Write(name, value.ToString("yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFzzz", CultureInfo.InvariantCulture));

        internal void WriteOptional(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                Write(name, value!);
        }

        internal void WriteOptional(string name, IReadOnlyCollection<string> values)
        {
            if (values.Count == 0)
                return;
            BeginArray(name);
            foreach (string value in values)
            {
                Separate();
                AppendString(value);
                _needsComma = true;
            }

            EndArray();
        }

        private void Begin(string? name, char bracket)
        {
            if (name is null)
                Separate();
            else
                Name(name);
            _json.Append(bracket);
            _needsComma = false;
        }

        private void End(char bracket)
        {
            _json.Append(bracket);
            _needsComma = true;
        }

        private void Name(string name)
        {
            Separate();
            AppendString(name);
            _json.Append(':');
        }

        private void Separate()
        {
            if (_needsComma)
                _json.Append(',');
            _needsComma = false;
        }

        private void AppendString(string text)
        {
            _json.Append('"');
            int start = 0;
            for (int i = 0; i < text.Length; i++)
            {
                char character = text[i];
                if (StandsForItself(character))
                    continue;
                if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                {
                    i++;
                    continue;
                }

                _json.Append(text, start, i - start);
                start = i + 1;
                if (char.IsSurrogate(character))
                    _json.Append('\uFFFD');
                else if (character == '"' || character == '\\')
                    _json.Append('\\').Append(character);
                else if (character == '\n')
                    _json.Append("\\n");
                else
                    _json.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }

            _json.Append(text, start, text.Length - start).Append('"');
        }

        private static bool StandsForItself(char character) => character < '\u007F'
            ? character >= ' ' && character != '"' && character != '\\' && character != '<' && character != '>' && character != '&'
            : character > '\u009F' && !char.IsSurrogate(character) && character != '\u2028' && character != '\u2029';
    }
}
