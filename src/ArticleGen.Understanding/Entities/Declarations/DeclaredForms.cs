using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>The names and aliases of declared entities as a tree of characters, so that a text is searched for all of them at once.</summary>
internal sealed class DeclaredForms
{
    /// <summary>Longer names are searched for nowhere: a text that nearly repeats one would be compared with it at each of its words.</summary>
    public const int LongestForm = 200;

    /// <summary>More entities of one name are not told apart.</summary>
    public const int MostNamesakes = 16;

    private readonly Dictionary<(int Node, char Next), int> _edges = [];
    private readonly List<List<(string Form, DeclaredEntity Entity)>?> _nodes = [null];

    public DeclaredForms(IEnumerable<DeclaredEntity> entities)
    {
        foreach (DeclaredEntity entity in entities)
        {
            foreach (string form in entity.Forms)
                Add(form, entity);
        }
    }

    /// <summary>Nothing to look for.</summary>
    public static DeclaredForms None { get; } = new([]);

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => _edges.Count == 0;

    /// <summary>The entities of the longest form that starts at a position and ends at a word boundary; its length, or 0.</summary>
    public int LongestMatch(string text, int start, int end, List<DeclaredEntity> matches)
    {
        matches.Clear();
        int longest = 0;
        int node = 0;
        for (int i = start; i < end && _edges.TryGetValue((node, PhraseFolding.Fold(text[i])), out node); i++)
        {
            if (_nodes[node] is not { } forms || (i + 1 < end && !PhraseFolding.IsBoundary(text[i], text[i + 1])))
                continue;
            int length = i + 1 - start;
            if (!forms.Exists(entry => IsWrittenAs(text.AsSpan(start, length), entry.Form)))
                continue;
            longest = length;
            matches.Clear();
            foreach ((string form, DeclaredEntity entity) in forms)
            {
                if (!matches.Contains(entity) && IsWrittenAs(text.AsSpan(start, length), form))
                    matches.Add(entity);
            }
        }

        return longest;
    }

    private void Add(string form, DeclaredEntity entity)
    {
        if (form.Length > LongestForm)
            return;
        int node = 0;
        foreach (char c in form)
        {
            (int, char) edge = (node, PhraseFolding.Fold(c));
            if (!_edges.TryGetValue(edge, out node))
            {
                node = _nodes.Count;
                _nodes.Add(null);
                _edges.Add(edge, node);
            }
        }

        if (node == 0)
            return;
        List<(string, DeclaredEntity)> namesakes = _nodes[node] ??= [];
        if (namesakes.Count < MostNamesakes)
            namesakes.Add((form, entity));
    }

    /// <summary>Capitals count, for Apple is no apple; but a text may be all capitals, and a sentence starts with one.</summary>
    private static bool IsWrittenAs(ReadOnlySpan<char> text, string form)
    {
        bool isSame = true;
        bool isUpper = true;
        for (int i = 0; i < text.Length; i++)
        {
            isUpper &= !char.IsLower(text[i]);
            isSame &= char.IsUpper(text[i]) == char.IsUpper(form[i]) || (i == 0 && char.IsUpper(text[i]));
        }

        return isSame || isUpper;
    }
}
