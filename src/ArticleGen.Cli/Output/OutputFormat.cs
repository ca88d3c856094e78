namespace ArticleGen.Cli.Output;

/// <summary>What articles are written as. The names are those of the command line.</summary>
internal enum OutputFormat
{
    /// <summary>JSON lines: everything found, with its position in the file.</summary>
    Json,

    /// <summary>schema.org <c>NewsArticle</c> as JSON-LD, one a line.</summary>
    JsonLd,

    /// <summary>IPTC ninjs 3.1, one a line.</summary>
    Ninjs,

    /// <summary>One self-contained page.</summary>
    Html,

    /// <summary>For reading on a terminal.</summary>
    Text,
}
