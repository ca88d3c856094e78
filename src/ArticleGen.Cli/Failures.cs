using System;
using System.Globalization;
using System.IO;
using System.Threading;

namespace ArticleGen.Cli;

/// <summary>Says what went wrong, one line each, and remembers that something did. Several threads may speak.</summary>
internal sealed class Failures(TextWriter error)
{
    private readonly Lock _lock = new();
    private bool _any;

    /// <summary>What the process ends with: 0, or 1 after a failure.</summary>
    public int ExitCode => _any ? 1 : 0;

    /// <summary>Something was not done.</summary>
    public void Fail(string message)
    {
        lock (_lock)
        {
            _any = true;
            error.WriteLine(message);
        }
    }

    /// <summary>Something was done all the same.</summary>
    public void Warn(string message)
    {
        lock (_lock)
            error.WriteLine(message);
    }

    /// <summary>A file or stream that could not be written.</summary>
    public void Fail(string file, Exception reason) => Fail(string.Create(CultureInfo.InvariantCulture, $"{file}: {reason.Message}"));
}
