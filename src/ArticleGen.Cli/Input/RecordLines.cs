using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;

namespace ArticleGen.Cli.Input;

/// <summary>
/// Cuts a stream into lines that end with LF or CR LF, and holds no more of a line than a record may have: of a longer one only its number
/// is told, and the next line is read as if nothing had been.
/// </summary>
internal sealed class RecordLines(Stream input, int maximumCharacters)
{
    private const int BufferCharacters = 32 * 1024;

    /// <summary>The lines with their numbers from 1; the text of a line that is too long is <see langword="null"/>.</summary>
    /// <param name="cancellationToken">Ends the reading, also within a line that never ends.</param>
    public IEnumerable<(int Number, string? Text)> Read(CancellationToken cancellationToken)
    {
        using StreamReader reader = new(input);
        char[] buffer = new char[BufferCharacters];
        StringBuilder line = new();
        bool isTooLong = false;
        bool isBegun = false;
        int number = 1;
        while (reader.Read(buffer) is var count && count > 0)
        {
            if (cancellationToken.IsCancellationRequested)
                yield break;
            int start = 0;
            while (start < count)
            {
                int end = System.Array.IndexOf(buffer, '\n', start, count - start);
                int length = (end < 0 ? count : end) - start;
                isTooLong |= line.Length + length > maximumCharacters;
                if (isTooLong)
                    line.Clear();
                else
                    line.Append(buffer, start, length);
                isBegun = true;
                start += length + 1;
                if (end < 0)
                    break;
                yield return (number++, isTooLong ? null : Ended(line));
                line.Clear();
                (isTooLong, isBegun) = (false, false);
            }
        }

        if (isBegun)
            yield return (number, isTooLong ? null : Ended(line));
    }

    private static string Ended(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] == '\r')
            line.Length--;
        return line.ToString();
    }
}
