using System;

namespace ArticleGen.Cli.Output.Lines;

/// <summary>The formats that write one article a line.</summary>
internal static class LineFormats
{
    public static ILineFormat Of(OutputFormat format) => format switch
    {
        OutputFormat.Json => new JsonLine(),
        OutputFormat.JsonLd => new ExportLine(ArticleJsonLd.ToJsonLd),
        OutputFormat.Ninjs => new ExportLine(ArticleNinjs.ToNinjs),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, message: null),
    };
}
