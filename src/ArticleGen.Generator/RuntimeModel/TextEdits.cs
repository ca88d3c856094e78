using System;
using System.Text;

namespace ArticleGen.CompilerServices
{
    /// <summary>The differences between the file text of a paragraph and its reading text, ordered and disjoint.</summary>
    internal sealed class TextEdits
    {
        internal static readonly TextEdits None = new TextEdits(Array.Empty<TextSpan>(), Array.Empty<string>());

        private readonly TextSpan[] _spans;
        private readonly string[] _replacements;

        internal TextEdits(TextSpan[] spans, string[] replacements)
        {
            _spans = spans;
            _replacements = replacements;
        }

        internal string Apply(string text, TextSpan span)
        {
            if (_spans.Length == 0)
                return text.Substring(span.Start, span.Length);
            StringBuilder result = new StringBuilder(span.Length);
            int position = span.Start;
            for (int i = 0; i < _spans.Length; i++)
            {
                TextSpan edit = _spans[i];
                if (edit.Start < position)
                    continue;
                if (edit.End > span.End)
                    break;
                result.Append(text, position, edit.Start - position).Append(_replacements[i]);
                position = edit.End;
            }

            return result.Append(text, position, span.End - position).ToString();
        }
    }
}
