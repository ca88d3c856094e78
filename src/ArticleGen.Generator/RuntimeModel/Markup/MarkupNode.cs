namespace ArticleGen.CompilerServices
{
    /// <summary>A piece of the markup of an article. Pieces stand in the order of the file, each followed by those that it holds.</summary>
    internal readonly struct MarkupNode
    {
        internal MarkupNode(MarkupKind kind, int start, int length, int descendants, int number, string? value, string? title)
        {
            Kind = kind;
            Start = start;
            Length = length;
            Descendants = descendants;
            Number = number;
            Value = value;
            Title = title;
        }

        internal MarkupKind Kind { get; }

        internal int Start { get; }

        internal int Length { get; }

        internal int End => Start + Length;

        internal int Descendants { get; }

        internal int Number { get; }

        internal string? Value { get; }

        internal string? Title { get; }

        internal TextSpan Span => new TextSpan(Start, Length);

        /// <summary>Whether it is text, although it holds no piece that says so; where is said by <see cref="TextStart"/> and <see cref="TextEnd"/>.</summary>
        internal bool IsTextOfItself => Descendants == 0 && Length > 0 && MarkupFormat.MarksAroundText((int)Kind) >= 0;

        internal int TextStart => Start + MarkupFormat.MarksAroundText((int)Kind);

        internal int TextEnd => End - MarkupFormat.MarksAroundText((int)Kind);
    }
}
