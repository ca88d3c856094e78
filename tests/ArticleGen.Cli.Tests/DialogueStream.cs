using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace ArticleGen.Cli.Tests;

/// <summary>A caller that sends one line, waits for the answer, sends the next; it notes how many answers had come at each read.</summary>
internal sealed class DialogueStream(MemoryStream answers, params string[] lines) : Stream
{
    private readonly Queue<byte[]> _lines = new(lines.Select(static line => Encoding.UTF8.GetBytes(line + "\n")));

    public List<int> AnswersBeforeEachRead { get; } = [];

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
        AnswersBeforeEachRead.Add(answers.ToArray().Count(static value => value == (byte)'\n'));
        if (!_lines.TryDequeue(out byte[]? line))
            return 0;
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
