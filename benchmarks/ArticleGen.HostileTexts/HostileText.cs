using System;

namespace ArticleGen.HostileTexts;

/// <summary>A family of texts of one shape that one loop could be slow on.</summary>
/// <param name="Name">What repeats in it, in a few words.</param>
/// <param name="Reader">What it is given to.</param>
/// <param name="Create">Makes one of about so many UTF-16 code units.</param>
public sealed record HostileText(string Name, Reader Reader, Func<int, string> Create);

/// <summary>What a hostile text is given to.</summary>
public enum Reader
{
    /// <summary>The understanding of a plain text.</summary>
    PlainText,

    /// <summary>The understanding of a Markdown file.</summary>
    Markdown,

    /// <summary>The reader of entity files.</summary>
    EntityList,

    /// <summary>An article after a line of three equals signs, and before it the entity file of its project.</summary>
    DeclaredText,
}
