using System;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Gazetteers;

/// <summary>Tells the adjectives of a language by their endings, as far as that goes without a dictionary.</summary>
internal sealed class Adjectives(Lexicon lexicon)
{
    private const int LongestEnding = 6;

    private readonly PhraseTable _endings = lexicon["adjective-endings"];
    private readonly PhraseTable _demonyms = lexicon["demonyms"];

    public bool Contains(ReadOnlySpan<char> word)
    {
        for (int length = 2; length <= Math.Min(LongestEnding, word.Length - 1); length++)
        {
            if (_endings.Contains(word.Slice(word.Length - length)))
                return true;
        }

        return (_endings.TryGet(word, out string meaning) && meaning == "word") || _demonyms.Contains(word);
    }
}
