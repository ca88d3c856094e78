using ArticleGen.Understanding.Reading.Markdown.Inlines;

namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>Imports and exports of MDX.</summary>
/// <param name="isMdx">Whether exports are read, and imports over several lines.</param>
internal sealed class JsxModuleRule(bool isMdx) : SpanningRule
{
    public override string? FirstCharacters => "ie";

    public override Opening TryOpen(BlockParser parser)
    {
        LineCursor line = parser.Line;
        if (line.Content > line.Start || line.Number == 0 || parser.Container.Rule is not DocumentRule || parser.MayBeLazy)
            return Opening.None;
        string text = parser.Text;
        bool isImport = Starts(text, line.Content, "import ");
        if (!isImport && !(isMdx && Starts(text, line.Content, "export ")))
            return Opening.None;
        string rest = text.Substring(line.Content, line.End - line.Content).TrimEnd(' ', '\t', ';');
        bool isComplete = rest.Length > 8 && rest[rest.Length - 1] is '"' or '\'' && (rest.IndexOf(" from ", System.StringComparison.Ordinal) > 0 || rest[7] is '"' or '\'');
        if (!isMdx)
            return isComplete ? OpenTo(parser, MarkupKind.TemplateBlock, line.End) : Opening.None;
        return OpenTo(parser, MarkupKind.TemplateBlock, EndOf(text, line.Content));
    }

    private static bool Starts(string text, int position, string word) => string.CompareOrdinal(text, position, word, 0, word.Length) == 0;

    // A statement ends before the first blank line outside its braces.
    private static int EndOf(string text, int start)
    {
        int depth = 0;
        int end = start;
        for (int position = start; position < text.Length;)
        {
            int lineEnd = LineBreak.Find(text, position);
            bool isBlank = InlineSpace.Trim(text, TextSpan.FromBounds(position, lineEnd)).IsEmpty;
            if (isBlank && depth <= 0)
                return end;
            for (int i = position; i < lineEnd; i++)
                depth += text[i] is '{' or '(' or '[' ? 1 : text[i] is '}' or ')' or ']' ? -1 : 0;
            if (!isBlank)
                end = lineEnd;
            position = LineBreak.Skip(text, lineEnd);
            if (position == lineEnd)
                break;
        }

        return depth > 0 ? LineBreak.Find(text, start) : end;
    }
}

/// <summary>Lines of nothing but JSX tags, and in MDX expressions in braces.</summary>
/// <param name="isMdx">Whether expressions are read, and tags of HTML as JSX.</param>
internal sealed class JsxBlockRule(bool isMdx) : SpanningRule
{
    public override string? FirstCharacters => isMdx ? "<{" : "<";

    public override Opening TryOpen(BlockParser parser)
    {
        if (parser.Line.IsIndented && !isMdx)
            return Opening.None;
        string text = parser.Text;
        int position = parser.Line.Content;
        bool isComponent = false;
        while (position < text.Length && text[position] is '<' or '{')
        {
            int length = text[position] == '<'
                ? isMdx ? JsxSyntax.TagLength(text, position, text.Length, parser.Endless) : JsxSyntax.BracedTagLength(text, position, text.Length, parser.Endless)
                : isMdx ? JsxSyntax.ExpressionLength(text, position, text.Length, parser.Endless) : 0;
            if (length == 0)
                return Opening.None;
            // What CommonMark takes for a tag stays one where the article is no MDX.
            if (!isMdx && HtmlSyntax.TagLength(text, position, text.Length) > 0)
                return Opening.None;
            isComponent |= text[position] == '{' || JsxSyntax.IsComponent(text, position, length);
            position += length;
            while (position < text.Length && text[position] is ' ' or '\t')
                position++;
        }

        if (!EndsLine(text, position))
            return Opening.None;
        if (isComponent)
            return OpenTo(parser, MarkupKind.TemplateBlock, position);
        BlockNode html = parser.Open(MarkupKind.HtmlBlock, this, parser.Line.Content);
        parser.Slices.Add(new(parser.Line.Content, position));
        html.SliceCount = 1;
        html.Indent = position;
        parser.Touch(html, parser.Line.End);
        if (position <= parser.Line.End)
            parser.CloseWithLine(html);
        return Opening.WholeLine;
    }
}
