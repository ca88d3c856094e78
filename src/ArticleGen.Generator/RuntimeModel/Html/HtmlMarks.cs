using System;
using System.Collections.Generic;
using System.Text;

namespace ArticleGen.CompilerServices
{
    /// <summary>Puts marks around quotations and mentions while text is written. A mark that holds markup is one for each text in it.</summary>
    internal sealed class HtmlMarks
    {
        private readonly List<Mark> _marks = new List<Mark>();
        private readonly List<Mark> _open = new List<Mark>();
        private int _next;

        internal void Add(TextSpan span, string start, string end)
        {
            if (span.Length > 0)
                _marks.Add(new Mark(span, start, end));
        }

        /// <summary>Puts the marks in order; those that cross others are left out.</summary>
        internal void Sort()
        {
            _marks.Sort((left, right) => left.Span.Start != right.Span.Start ? left.Span.Start.CompareTo(right.Span.Start) : right.Span.End.CompareTo(left.Span.End));
            List<Mark> open = new List<Mark>();
            int kept = 0;
            for (int i = 0; i < _marks.Count; i++)
            {
                Mark mark = _marks[i];
                while (open.Count > 0 && open[open.Count - 1].Span.End <= mark.Span.Start)
                    open.RemoveAt(open.Count - 1);
                if (open.Count > 0 && open[open.Count - 1].Span.End < mark.Span.End)
                    continue;
                open.Add(mark);
                _marks[kept++] = mark;
            }

            _marks.RemoveRange(kept, _marks.Count - kept);
        }

        internal void Write(StringBuilder html, string text, int start, int end)
        {
            // Footnotes are written last and may stand anywhere.
            if (_next > 0 && _marks[_next - 1].Span.Start > start)
                Restart();
            Advance(start);
            while (start < end)
            {
                int stop = _next < _marks.Count ? Math.Min(end, _marks[_next].Span.Start) : end;
                foreach (Mark mark in _open)
                    stop = Math.Min(stop, mark.Span.End);
                foreach (Mark mark in _open)
                    html.Append(mark.Start);
                HtmlText.Append(html, text, start, stop);
                for (int i = _open.Count - 1; i >= 0; i--)
                    html.Append(_open[i].End);
                start = stop;
                Advance(start);
            }
        }

        private void Restart()
        {
            _next = 0;
            _open.Clear();
        }

        private void Advance(int position)
        {
            for (; _next < _marks.Count && _marks[_next].Span.Start <= position; _next++)
                _open.Add(_marks[_next]);
            _open.RemoveAll(mark => mark.Span.End <= position);
        }

        private readonly struct Mark
        {
            internal Mark(TextSpan span, string start, string end)
            {
                Span = span;
                Start = start;
                End = end;
            }

            internal TextSpan Span { get; }

            internal string Start { get; }

            internal string End { get; }
        }
    }
}
