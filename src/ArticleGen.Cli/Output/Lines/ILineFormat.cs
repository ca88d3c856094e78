using System.Buffers;

namespace ArticleGen.Cli.Output.Lines;

/// <summary>Writes one article as one line, without the line's end. It keeps no state: several articles are written at once.</summary>
internal interface ILineFormat
{
    void Write(ExtractedArticle extracted, IBufferWriter<byte> output);
}
