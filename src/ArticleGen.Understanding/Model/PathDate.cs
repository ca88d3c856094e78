using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Reading.Metadata;

namespace ArticleGen.Understanding;

/// <summary>The day that a path names: at the head of the file name, in the folders right above it, or begun there (<c>2021/08/26-welcome</c>).</summary>
/// <param name="Day">The day, at midnight UTC.</param>
/// <param name="NameLength">How much of the file name is a part of it, with the separator behind it; 0 where that is all of the name.</param>
internal readonly record struct PathDate(DateTimeOffset? Day, int NameLength)
{
    private const int Parts = 3;

    /// <summary>Reads the day.</summary>
    /// <param name="folders">The folders, the outermost first.</param>
    /// <param name="name">The name of the file.</param>
    public static PathDate Of(List<string> folders, string name)
    {
        for (int above = 0; above <= Math.Min(Parts, folders.Count); above++)
        {
            string head = string.Concat(folders.GetRange(folders.Count - above, above).ConvertAll(static folder => folder + "/"));
            if (Length(head + name) is not (> 0 and int length) || (above > 0 && length < head.Length - 1))
                continue;
            if (!DateText.TryParse((head + name).Substring(0, length).Replace('/', '-'), DateOrder.Unknown, out DateTimeOffset day))
                continue;
            int rest = Math.Max(0, length - head.Length);
            while (rest < name.Length && rest > 0 && name[rest] is '-' or '_' or ' ')
                rest++;
            return new(day, rest < name.Length ? rest : 0);
        }

        return default;
    }

    // How long the year, month and day at the head of a path are, or 0.
    private static int Length(string path)
    {
        int position = 0;
        for (int part = 0; part < Parts; part++)
        {
            int start = position;
            while (position < path.Length && path[position] is >= '0' and <= '9')
                position++;
            bool isNumber = part == 0 ? position - start == 4 : position - start is 1 or 2;
            if (!isNumber || (part < Parts - 1 && (position >= path.Length || path[position++] is not ('-' or '/'))))
                return 0;
        }

        return position == path.Length || path[position] is '-' or '_' or ' ' or '/' ? position : 0;
    }
}
