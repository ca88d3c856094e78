using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;

namespace ArticleGen.Cli.Tests;

/// <summary>A caller that sends one line and sends the next only when the answer has come.</summary>
internal sealed class DialogueStream(AnswerStream answers, params string[] lines) : Stream
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly Queue<byte[]> _lines = new(lines.Select(static line => Encoding.UTF8.GetBytes(line + "\n")));
    private int _sent;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (!answers.WaitFor(_sent, s_patience))
            throw new TimeoutException("A line was not answered.");
        if (!_lines.TryDequeue(out byte[]? line))
            return 0;
        _sent++;
        line.CopyTo(buffer, offset);
        return line.Length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>Counts the lines that are written to it.</summary>
internal sealed class AnswerStream : MemoryStream
{
    private readonly Lock _lock = new();
    private int _lines;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        int lines = buffer.Count((byte)'\n');
        base.Write(buffer);
        lock (_lock)
            _lines += lines;
    }

    public bool WaitFor(int lines, TimeSpan patience) => SpinWait.SpinUntil(
        () =>
        {
            lock (_lock)
                return _lines >= lines;
        },
        patience);
}
