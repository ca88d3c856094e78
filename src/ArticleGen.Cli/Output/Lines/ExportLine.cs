using System;
using System.Buffers;
using System.Text;

namespace ArticleGen.Cli.Output.Lines;

/// <summary>One export of the model a line.</summary>
internal sealed class ExportLine(Func<Article, string> export) : ILineFormat
{
    public void Write(ExtractedArticle extracted, IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(export(extracted.Article), output);
}
