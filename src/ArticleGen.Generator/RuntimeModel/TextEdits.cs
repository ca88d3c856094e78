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
            for (int i = FirstAt(position); i < _spans.Length && _spans[i].End <= span.End; i++)
            {
                result.Append(text, position, _spans[i].Start - position).Append(_replacements[i]);
                position = _spans[i].End;
            }

            return result.Append(text, position, span.End - position).ToString();
        }

        private int FirstAt(int position)
        {
            int low = 0;
            int high = _spans.Length;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (_spans[middle].Start < position)
                    low = middle + 1;
                else
                    high = middle;
            }

            return low;
        }
    }
}
