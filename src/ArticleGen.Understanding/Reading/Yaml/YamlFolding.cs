using System.Text;

namespace ArticleGen.Understanding.Reading.Yaml;

/// <summary>Joins the lines of plain and quoted scalars (YAML 1.2, section 6.5): one break is a space, more are one fewer.</summary>
internal static class YamlFolding
{
    /// <summary>Appends what stands for some line breaks.</summary>
    public static void AppendBreaks(StringBuilder value, int breaks)
    {
        if (breaks == 1)
            value.Append(' ');
        else
            value.Append('\n', breaks - 1);
    }

    /// <summary>Moves over line breaks and the white space around them.</summary>
    /// <param name="text">The file text.</param>
    /// <param name="position">A line break; afterwards the first character that is no white space.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>The number of line breaks.</returns>
    public static int SkipBreaks(string text, ref int position, int end)
    {
        int breaks = 0;
        for (; position < end && text[position] is ' ' or '\t' or '\r' or '\n'; position++)
        {
            if (text[position] == '\n' || (text[position] == '\r' && (position + 1 >= end || text[position + 1] != '\n')))
                breaks++;
        }

        return breaks;
    }
}
