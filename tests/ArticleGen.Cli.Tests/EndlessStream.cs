using System;
using System.IO;

namespace ArticleGen.Cli.Tests;

/// <summary>A file without end, such as /dev/zero.</summary>
/// <param name="value">What it is full of.</param>
/// <param name="onRead">Is told each time that it is read.</param>
internal sealed class EndlessStream(byte value, Action? onRead = null) : MemoryStream
{
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        onRead?.Invoke();
        buffer.Fill(value);
        return buffer.Length;
    }
}
