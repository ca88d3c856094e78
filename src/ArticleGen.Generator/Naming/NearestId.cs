using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Naming;

/// <summary>
/// Finds what a misspelt id probably means. Compares it with few of the ids only, those that share most pieces with it: a thousand misspelt
/// ids among a thousand articles take no million comparisons.
/// </summary>
internal sealed class NearestId
{
    private const int LongestId = 200;

    /// <summary>A piece that more ids share tells nothing.</summary>
    private const int MostOfPiece = 64;

    /// <summary>How many ids are compared with the wished one.</summary>
    public const int MostCompared = 64;

    private readonly Dictionary<int, List<string>> _byPiece = [];

    /// <param name="ids">All ids there are.</param>
    public NearestId(IEnumerable<string> ids)
    {
        foreach (string id in ids)
        {
            if (id.Length > LongestId)
                continue;
            foreach (int piece in PiecesOf(id))
            {
                if (!_byPiece.TryGetValue(piece, out List<string>? sharing))
                    _byPiece.Add(piece, sharing = []);
                if (sharing.Count <= MostOfPiece && (sharing.Count == 0 || sharing[sharing.Count - 1] != id))
                    sharing.Add(id);
            }
        }
    }

    /// <summary>The id with the fewest edits to the wished one, at most a third of its length; of several the first in ordinal order.</summary>
    public string? To(string wished)
    {
        if (wished.Length > LongestId)
            return null;
        string? nearest = null;
        int fewest = Math.Max(1, wished.Length / 3) + 1;
        foreach (string id in Candidates(wished))
        {
            int edits = EditDistance.Between(wished, id, fewest + 1);
            if (edits < fewest || (edits == fewest && nearest is not null && string.CompareOrdinal(id, nearest) < 0))
            {
                fewest = edits;
                nearest = id;
            }
        }

        return nearest;
    }

    /// <summary>The ids that share most pieces with the wished one, which it is compared with.</summary>
    public IEnumerable<string> Candidates(string wished)
    {
        Dictionary<string, int> shared = new(StringComparer.Ordinal);
        foreach (int piece in PiecesOf(wished))
        {
            if (!_byPiece.TryGetValue(piece, out List<string>? sharing) || sharing.Count > MostOfPiece)
                continue;
            foreach (string id in sharing)
                shared[id] = shared.TryGetValue(id, out int count) ? count + 1 : 1;
        }

        return shared
            .OrderByDescending(static candidate => candidate.Value)
            .ThenBy(static candidate => candidate.Key, StringComparer.Ordinal)
            .Take(MostCompared)
            .Select(static candidate => candidate.Key);
    }

    /// <summary>Every three neighbours of the id between two blanks, as numbers, case aside: a wrong, missing or swapped letter leaves some of them.</summary>
    private static IEnumerable<int> PiecesOf(string id)
    {
        int piece = ' ';
        for (int i = 0; i <= id.Length; i++)
        {
            piece = ((piece << 10) | (UnicodeLetters.ToLower(i < id.Length ? id[i] : ' ') & 0x3FF)) & 0x3FFFFFFF;
            if (i > 0)
                yield return piece;
        }
    }
}
