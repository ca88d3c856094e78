using System;
using System.Collections.Generic;
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

        /// <summary>Adds the reading text of a span to markup: what stands in the file as it is, the rest spelled out.</summary>
        internal void AddText(List<MarkupNode> nodes, TextSpan span)
        {
            int position = span.Start;
            for (int i = FirstAt(position); i < _spans.Length && _spans[i].End <= span.End; i++)
            {
                AddSlice(nodes, position, _spans[i].Start);
                if (_replacements[i].Length > 0)
                    nodes.Add(new MarkupNode(MarkupKind.Text, _spans[i].Start, _spans[i].Length, 0, 0, _replacements[i], null));
                position = _spans[i].End;
            }

            AddSlice(nodes, position, span.End);
        }

        private static void AddSlice(List<MarkupNode> nodes, int start, int end)
        {
            if (end > start)
                nodes.Add(new MarkupNode(MarkupKind.Text, start, end - start, 0, 0, null, null));
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
