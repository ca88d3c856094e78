using System.Collections.Generic;
using System.Threading;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>Finds the paragraphs of a Markdown article and what their markup says of them.</summary>
internal sealed class MarkdownLayout
{
    private readonly string _text;
    private readonly LinkReferences _references = new();
    private readonly List<InlineLink> _links;
    private bool _hasTitle;

    private MarkdownLayout(string text, List<InlineLink> links)
    {
        _text = text;
        _links = links;
    }

    /// <param name="text">The file text.</param>
    /// <param name="start">Where the article starts, behind the front matter.</param>
    /// <param name="links">Takes the links, in file positions.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static List<SourceBlock> Read(string text, int start, List<InlineLink> links, CancellationToken cancellationToken)
    {
        MarkdownLayout layout = new(text, links);
        List<SourceBlock> blocks = [];
        foreach (MarkdownLeaf leaf in MarkdownBlockParser.Parse(text, start, layout._references, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (layout.BlockOf(leaf) is { Span.IsEmpty: false } block)
                blocks.Add(block);
        }

        return blocks;
    }

    private SourceBlock BlockOf(MarkdownLeaf leaf)
    {
        LeafText leafText = new(_text, leaf.Lines);
        if (leaf.Kind is LeafKind.Code)
            return ToBlock(leafText, CodeEdits(leafText), ParagraphKind.Boilerplate);

        InlineReader inlines = InlineReader.Read(leafText.Content, _references);
        foreach (InlineLink link in inlines.Links)
            _links.Add(new(TextSpan.FromBounds(leafText.ToFile(link.Span.Start), leafText.ToFile(link.Span.End)), link.Target, link.IsImage));
        return ToBlock(leafText, inlines.Edits, KindOf(leaf, inlines, leafText.Content));
    }

    private static List<TextEdit> CodeEdits(LeafText leaf)
    {
        List<TextEdit> edits = [];
        for (int i = leaf.Content.IndexOf('\n'); i >= 0; i = leaf.Content.IndexOf('\n', i + 1))
            edits.Add(new(new(i, 1), "\n"));
        return edits;
    }

    private ParagraphKind? KindOf(MarkdownLeaf leaf, InlineReader inlines, string content)
    {
        if (leaf.Kind is LeafKind.Title && !_hasTitle && leaf.Container is ContainerKind.Document)
        {
            _hasTitle = true;
            return ParagraphKind.Headline;
        }

        if (leaf.Kind is LeafKind.Title or LeafKind.Heading)
            return ParagraphKind.Subheading;
        if (inlines.IsImage)
            return ParagraphKind.Caption;
        return leaf.Container switch
        {
            ContainerKind.ListItem => ParagraphKind.ListItem,
            ContainerKind.BlockQuote => ParagraphKind.BlockQuote,
            _ => inlines.IsAllStrong && content[content.Length - 3] is not ('.' or '!' or '…' or ':' or ';') ? ParagraphKind.Subheading : null,
        };
    }

    private SourceBlock ToBlock(LeafText leaf, List<TextEdit> edits, ParagraphKind? kind)
    {
        List<TextEdit> merged = EditList.Merge(edits);
        TextSpan content = EditList.TrimInvisible(leaf.Content, merged);
        List<TextEdit> inFile = new(merged.Count);
        foreach (TextEdit edit in merged)
        {
            TextSpan span = TextSpan.FromBounds(leaf.ToFile(edit.Span.Start), leaf.ToFile(edit.Span.End));
            if (!EditList.IsVoid(_text, span, edit.Replacement))
                inFile.Add(new(span, edit.Replacement));
        }

        return new(TextSpan.FromBounds(leaf.ToFile(content.Start), leaf.ToFile(content.End)), inFile.ToEquatableArray(), kind);
    }
}
