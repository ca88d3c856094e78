using System;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Resolution;

/// <summary>Tells the adjectives of a language by their endings, as far as that goes without a dictionary.</summary>
internal sealed class Adjectives(Lexicon lexicon)
{
    private readonly PhraseTable _endings = lexicon["adjective-endings"];
    private readonly PhraseTable _demonyms = lexicon["demonyms"];

    /// <summary>Whether they stand behind their nouns: «l'Agence spatiale européenne».</summary>
    public bool FollowNouns { get; } = !lexicon["role-links"].Contains("-".AsSpan());

    public bool Contains(ReadOnlySpan<char> word)
    {
        for (int length = 2; length <= Math.Min(6, word.Length - 1); length++)
        {
            if (_endings.Contains(word.Slice(word.Length - length)))
                return true;
        }

        return (_endings.TryGet(word, out string meaning) && meaning == "word") || _demonyms.Contains(word);
    }
}
