using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace ArticleGen.Benchmarks;

/// <summary>Fills the templates of one language for one article; the same number always gives the same article.</summary>
internal sealed class ArticleWriter(ArticleTemplate template, int number)
{
    private const int FirstYear = 1994;
    private const int Years = 30;

    private readonly Dictionary<string, string> _cast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _left = new(StringComparer.Ordinal);
    private ulong _state = (ulong)number;

    public string Write(int length)
    {
        StringBuilder text = new(length + 512);
        if (Next(3) > 0)
            Add(text, Line("headline"));
        Add(text, Line("lead"));
        int paragraphs = 0;
        while (text.Length < length)
        {
            if (++paragraphs % 5 == 0)
                Add(text, Line("subheading"));
            StringBuilder paragraph = new(Line("body"));
            for (int sentences = Next(3); sentences > 0; sentences--)
                paragraph.Append(' ').Append(Line("body"));
            Add(text, paragraph.ToString());
        }

        if (Next(2) == 0)
            Add(text, Line("caption"));
        Add(text, Line("closing"));
        return text.ToString();
    }

    private static void Add(StringBuilder text, string paragraph) =>
        text.Append(text.Length == 0 ? "" : "\n").Append(paragraph).Append('\n');

    private string Line(string section) => Fill(Pick(section));

    private string Fill(string line)
    {
        StringBuilder filled = new();
        int position = 0;
        int open;
        while ((open = line.IndexOf('{', position)) >= 0)
        {
            int close = line.IndexOf('}', open);
            filled.Append(line, position, open - position).Append(Slot(line[(open + 1)..close]));
            position = close + 1;
        }

        return filled.Append(line, position, line.Length - position).ToString();
    }

    private string Slot(string name)
    {
        if (name[^1] == '^')
        {
            string value = Slot(name[..^1]);
            return char.ToUpperInvariant(value[0]) + value[1..];
        }

        return name switch
        {
            "subject" => Remembered(name, static writer => writer.Line("subject")),
            "person" or "person2" or "person3" => Person(name),
            "surname" or "surname2" => Surname(name),
            "day" => Text(1 + Next(13)),
            "day2" => Text(14 + Next(14)),
            "year" => Text(FirstYear + Next(Years)),
            "number" => Text(2 + Next(60)),
            "count" => Text(30 + Next(270)),
            "digit" => Text(Next(10)),
            _ => Line(name),
        };
    }

    private string Person(string role) =>
        Remembered(role, static writer => writer.Pick("given") + " " + writer.Pick("family"));

    /// <summary>What stays the same all through the article.</summary>
    private string Remembered(string role, Func<ArticleWriter, string> create)
    {
        if (!_cast.TryGetValue(role, out string? text))
            _cast.Add(role, text = create(this));
        return text;
    }

    private string Surname(string role)
    {
        string person = Person(role.Replace("surname", "person", StringComparison.Ordinal));
        return person[(person.IndexOf(' ', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>A line of the section that the article has not had yet, as long as there is one.</summary>
    private string Pick(string section)
    {
        if (!_left.TryGetValue(section, out List<string>? left) || left.Count == 0)
            _left[section] = left = [.. template[section]];
        int index = Next(left.Count);
        string line = left[index];
        left.RemoveAt(index);
        return line;
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>SplitMix64 (Steele, Lea and Flood, 2014).</summary>
    private int Next(int exclusiveMaximum)
    {
        ulong mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)exclusiveMaximum);
    }
}
