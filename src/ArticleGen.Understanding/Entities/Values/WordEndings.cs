using System;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Values;

/// <summary>Endings that words of a kind have: the future of verbs, the plural of nouns.</summary>
internal sealed class WordEndings
{
    private const int Longest = 6;
    private const int ShortestStem = 1;

    private readonly PhraseTable _endings;
    private readonly string _lastLetters;

    public WordEndings(PhraseTable endings)
    {
        _endings = endings;
        string last = "";
        foreach (string ending in endings.Phrases)
        {
            if (last.IndexOf(ending[ending.Length - 1]) < 0)
                last += ending[ending.Length - 1];
        }

        _lastLetters = last;
    }

    /// <summary>Whether a word has one of the endings behind a stem.</summary>
    public bool MatchesEnd(ReadOnlySpan<char> word)
    {
        if (word.Length <= ShortestStem || _lastLetters.IndexOf(PhraseFolding.Fold(word[word.Length - 1])) < 0)
            return false;
        for (int length = Math.Min(Longest, word.Length - ShortestStem); length > 0; length--)
        {
            if (_endings.Contains(word.Slice(word.Length - length)))
                return true;
        }

        return false;
    }
}
