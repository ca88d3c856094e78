using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>A block of Markdown that holds text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Container">What the innermost block around it is.</param>
/// <param name="Lines">Its lines in the file, without the markers of the blocks around it.</param>
internal sealed record MarkdownLeaf(LeafKind Kind, ContainerKind Container, List<TextSpan> Lines);

/// <summary>What a leaf block is.</summary>
internal enum LeafKind : byte
{
    Paragraph,

    /// <summary>A heading of the first level.</summary>
    Title,

    /// <summary>A heading of a lower level.</summary>
    Heading,

    /// <summary>Fenced or indented code.</summary>
    Code,

    /// <summary>HTML, which no reader sees as text.</summary>
    Html,
}

/// <summary>What a container block is.</summary>
internal enum ContainerKind : byte
{
    Document,
    BlockQuote,
    ListItem,
}
