using System;
using System.Collections.Generic;
using System.Text;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>The link reference definitions of an article: <c>[label]: target "title"</c> (CommonMark 4.7).</summary>
internal sealed class LinkReferences
{
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);

    /// <summary>Looks up a label.</summary>
    /// <param name="label">What stands between the brackets.</param>
    /// <param name="target">Where it leads.</param>
    public bool TryGet(string label, out string target)
    {
        string key = Normalize(label);
        target = "";
        return key.Length > 0 && _targets.TryGetValue(key, out target!);
    }

    /// <summary>Takes the definitions at the beginning of a paragraph out of it.</summary>
    /// <param name="text">The file text.</param>
    /// <param name="lines">The lines of the paragraph.</param>
    public void TakeFrom(string text, List<TextSpan> lines)
    {
        if (lines.Count == 0 || text[lines[0].Start] != '[')
            return;
        LeafText leaf = new(text, lines);
        int taken = 0;
        while (taken < leaf.Content.Length && TryDefine(leaf.Content, taken, out int end))
            taken = end;
        if (taken > 0)
            lines.RemoveRange(0, leaf.LineAt(taken));
    }

    // The first definition of a label counts.
    private bool TryDefine(string content, int start, out int end)
    {
        end = start;
        int position = start;
        if (!LinkSyntax.TryReadLabel(content, ref position, out string label) || position >= content.Length || content[position] != ':')
            return false;
        position = LinkSyntax.SkipSpace(content, position + 1);
        if (!LinkSyntax.TryReadTarget(content, ref position, out string target))
            return false;

        int afterTarget = position;
        bool endsLine = IsLineEnd(content, afterTarget);
        position = LinkSyntax.SkipSpace(content, position);
        if (!(position > afterTarget && LinkSyntax.TrySkipTitle(content, ref position) && IsLineEnd(content, position)))
        {
            if (!endsLine)
                return false;
            position = afterTarget;
        }

        string key = Normalize(label);
        if (key.Length == 0)
            return false;
        if (!_targets.ContainsKey(key))
            _targets.Add(key, target);
        int lineEnd = content.IndexOf('\n', position);
        end = lineEnd < 0 ? content.Length : lineEnd + 1;
        return true;
    }

    private static bool IsLineEnd(string content, int position)
    {
        while (position < content.Length && content[position] is ' ' or '\t')
            position++;
        return position == content.Length || content[position] == '\n';
    }

    // Case and the kind of white space do not count.
    private static string Normalize(string label)
    {
        StringBuilder key = new(label.Length);
        foreach (char c in label.Trim())
        {
            if (!char.IsWhiteSpace(c))
                key.Append(c);
            else if (key.Length > 0 && key[key.Length - 1] != ' ')
                key.Append(' ');
        }

        return key.ToString().ToUpperInvariant().ToLowerInvariant();
    }
}
