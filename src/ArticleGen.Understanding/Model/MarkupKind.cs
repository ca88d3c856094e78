namespace ArticleGen.Understanding;

/// <summary>What a piece of Markdown is (CommonMark 0.31, GFM, and what sites add to them).</summary>
public enum MarkupKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A paragraph of a tight list, which has no space around it.</summary>
    PlainParagraph,

    /// <summary>A heading; its number is its level, its value the id that its author gave it.</summary>
    Heading,

    /// <summary>A thematic break.</summary>
    ThematicBreak,

    /// <summary>Fenced or indented code, or the code of a template tag; its value is the info string.</summary>
    CodeBlock,

    /// <summary>A block of HTML.</summary>
    HtmlBlock,

    /// <summary>A block quote.</summary>
    BlockQuote,

    /// <summary>A list with bullets.</summary>
    BulletList,

    /// <summary>A numbered list; its number is the first one.</summary>
    OrderedList,

    /// <summary>An item of a list; its number is a <see cref="TaskState"/>.</summary>
    ListItem,

    /// <summary>A table; its number is the count of columns.</summary>
    Table,

    /// <summary>A row of a table; its number is 1 for the header.</summary>
    TableRow,

    /// <summary>A cell of a table; its number is a <see cref="ColumnAlignment"/>.</summary>
    TableCell,

    /// <summary>A footnote; its value is its label, its number its place among the footnotes, or 0 where nothing refers to it.</summary>
    Footnote,

    /// <summary>A list of terms and what they mean.</summary>
    DefinitionList,

    /// <summary>A term of a definition list.</summary>
    DefinitionTerm,

    /// <summary>What a term means.</summary>
    DefinitionDescription,

    /// <summary>A note, warning or the like; its value is its type, its title what its author calls it.</summary>
    Admonition,

    /// <summary>Formulas set apart.</summary>
    MathBlock,

    /// <summary>Tags of a template language, JSX, imports or exports that stand alone.</summary>
    TemplateBlock,

    /// <summary>A link reference definition; its value is the target, its title the title.</summary>
    LinkDefinition,

    /// <summary>Classes and keys for the block or inline before it (<c>{: .wide}</c>).</summary>
    Attributes,

    /// <summary>Text. Its value is what it reads as where that is not what stands there.</summary>
    Text,

    /// <summary>A line break in the file that is none in the text.</summary>
    SoftBreak,

    /// <summary>A line break.</summary>
    HardBreak,

    /// <summary>Code within a line.</summary>
    Code,

    /// <summary>Emphasis.</summary>
    Emphasis,

    /// <summary>Strong emphasis.</summary>
    Strong,

    /// <summary>Text struck through.</summary>
    Strikethrough,

    /// <summary>A link; its value is the target, its title the title.</summary>
    Link,

    /// <summary>An image, which holds its alternative text; its value is the target, its title the title.</summary>
    Image,

    /// <summary>An HTML tag, comment, declaration or instruction within a line.</summary>
    Html,

    /// <summary>A reference to a footnote; its value is the label, its number that of the footnote.</summary>
    FootnoteReference,

    /// <summary>A formula within a line.</summary>
    Math,

    /// <summary>A tag of a template language, or a JSX expression, within a line.</summary>
    Template,
}

/// <summary>Whether an item of a list is a task.</summary>
public enum TaskState
{
    /// <summary>It is no task.</summary>
    None,

    /// <summary>A task to do.</summary>
    Open,

    /// <summary>A task that is done.</summary>
    Done,
}

/// <summary>How the cells of a column are aligned.</summary>
public enum ColumnAlignment
{
    /// <summary>Nothing is said.</summary>
    None,

    /// <summary>To the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>To the right.</summary>
    Right,
}
