using System;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>What is read beyond CommonMark.</summary>
[Flags]
internal enum MarkdownExtensions
{
    /// <summary>CommonMark and nothing else.</summary>
    None = 0,

    /// <summary>GFM 4.10.</summary>
    Tables = 1 << 0,

    /// <summary>GFM 5.3.</summary>
    TaskLists = 1 << 1,

    /// <summary>GFM 6.5.</summary>
    Strikethrough = 1 << 2,

    /// <summary>Bare addresses, GFM 6.9.</summary>
    Autolinks = 1 << 3,

    /// <summary><c>[^1]</c> and <c>[^1]: text</c>, as GitHub reads them.</summary>
    Footnotes = 1 << 4,

    /// <summary>Terms and lines that start with <c>:</c>, as PHP Markdown Extra has them.</summary>
    DefinitionLists = 1 << 5,

    /// <summary><c>:::note</c>, <c>!!! note</c>, <c>??? note</c>, <c>&gt; [!NOTE]</c>.</summary>
    Admonitions = 1 << 6,

    /// <summary><c>{: .wide}</c>, <c>{#id}</c>, <c>{.wide key=value}</c>.</summary>
    Attributes = 1 << 7,

    /// <summary><c>$…$</c> and <c>$$…$$</c>.</summary>
    Math = 1 << 8,

    /// <summary>Shortcodes and Liquid: <c>{{&lt; &gt;}}</c>, <c>{{% %}}</c>, <c>{% %}</c>, <c>{{ }}</c>.</summary>
    Templates = 1 << 9,

    /// <summary>Imports and tags with JSX attributes, as Docusaurus takes them in plain Markdown too.</summary>
    Jsx = 1 << 10,

    /// <summary>MDX: JSX instead of HTML and expressions in braces; nothing is code because it is indented.</summary>
    Mdx = 1 << 11,

    /// <summary><c>:smile:</c>.</summary>
    Emoji = 1 << 12,

    /// <summary>GitHub Flavored Markdown.</summary>
    Gfm = Tables | TaskLists | Strikethrough | Autolinks,

    /// <summary>What articles are read with.</summary>
    Articles = Gfm | Footnotes | DefinitionLists | Admonitions | Attributes | Math | Templates | Jsx | Emoji,
}
