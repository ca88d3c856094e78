using System;
using System.IO;
using ArticleGen.Cli.Output.Html;

namespace ArticleGen.Cli.Output;

/// <summary>What articles are written as. The names are those of the command line.</summary>
internal enum OutputFormat
{
    /// <summary>JSON lines: paragraphs, quotes and entities with their positions.</summary>
    Json,

    /// <summary>schema.org <c>NewsArticle</c> as JSON-LD, one a line.</summary>
    JsonLd,

    /// <summary>IPTC ninjs 3.1, one a line.</summary>
    Ninjs,

    /// <summary>One self-contained page with quotes and entities highlighted.</summary>
    Html,
}

internal static class OutputFormats
{
    public static IArticleWriter CreateWriter(this OutputFormat format, Stream output) => format switch
    {
        OutputFormat.Json => new JsonLinesWriter(output),
        OutputFormat.JsonLd => new ExportWriter(output, ArticleJsonLd.ToJsonLd),
        OutputFormat.Ninjs => new ExportWriter(output, ArticleNinjs.ToNinjs),
        OutputFormat.Html => new HtmlPageWriter(output),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, message: null),
    };
}
