namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>Lines of nothing but template tags.</summary>
internal sealed class TemplateRule : SpanningRule
{
    public static readonly TemplateRule Instance = new();

    public override string? FirstCharacters => "{";

    public override Opening TryOpen(BlockParser parser)
    {
        if (parser.Line.IsIndented)
            return Opening.None;
        int position = parser.Line.Content;
        bool isExpression = true;
        while (position < parser.Text.Length && parser.Text[position] == '{')
        {
            int length = parser.Raw.Contains(position) ? 0 : TemplateSyntax.Length(parser.Text, position);
            if (length == 0)
                return Opening.None;
            isExpression &= TemplateSyntax.IsExpression(parser.Text, position);
            position += length;
            while (position < parser.Text.Length && parser.Text[position] is ' ' or '\t')
                position++;
        }

        if (!EndsLine(parser.Text, position) || (isExpression && parser.MayBeLazy))
            return Opening.None;
        return OpenTo(parser, MarkupKind.TemplateBlock, position);
    }
}

/// <summary>Template tags whose content is code, or nothing that anybody reads, up to their end tag.</summary>
internal sealed class TemplateCodeRule : SpanningRule
{
    public static readonly TemplateCodeRule Instance = new();

    public override string? FirstCharacters => "{";

    public override Opening TryOpen(BlockParser parser)
    {
        int start = parser.Line.Content;
        int length = parser.Line.IsIndented || parser.Raw.Contains(start) ? 0 : TemplateSyntax.Length(parser.Text, start);
        if (length == 0)
            return Opening.None;
        TemplateContent content = TemplateSyntax.ContentOf(parser.Text, start, length, out string name, out string argument);
        if (content is TemplateContent.Text)
            return Opening.None;
        TextSpan end = TemplateSyntax.FindEnd(parser.Text, start, start + length, parser.Text.Length, name, parser.Endless);
        if (end.IsEmpty)
        {
            if (parser.Text[start + 1] == '%')
                parser.Report(ProblemKind.UnclosedMarkup, new(start, length), parser.Text.Substring(start, length));
            return Opening.None;
        }

        if (!EndsLine(parser.Text, end.End))
            return Opening.None;
        int position = start + length;
        int codeStart = EndsLine(parser.Text, position) ? LineBreak.Skip(parser.Text, LineBreak.Find(parser.Text, position)) : position;
        if (content is TemplateContent.Hidden)
            return OpenTo(parser, MarkupKind.TemplateBlock, end.End);
        BlockNode block = parser.Open(MarkupKind.CodeBlock, this, start);
        parser.Slices.Add(new(codeStart, System.Math.Max(codeStart, end.Start)));
        block.SliceCount = 1;
        block.Value = argument.Length == 0 ? null : argument;
        block.Indent = end.End;
        parser.Touch(block, parser.Line.End);
        if (end.End <= parser.Line.End)
            parser.CloseWithLine(block);
        return Opening.WholeLine;
    }
}
