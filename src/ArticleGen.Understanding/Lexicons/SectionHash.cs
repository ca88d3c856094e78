using System;

namespace ArticleGen.Understanding.Lexicons;

/// <summary>Hashes sections of lexicons, phrases and meanings, to tell whether they are those that a model was trained with.</summary>
internal static class SectionHash
{
    /// <summary>Goes on with a hash.</summary>
    public static uint Add(uint hash, PhraseTable table)
    {
        foreach (string phrase in table.Phrases)
        {
            table.TryGet(phrase.AsSpan(), out string meaning);
            hash = Add(Add(hash, phrase), meaning);
        }

        return PhraseFolding.HashNext(hash, '\u0001');
    }

    private static uint Add(uint hash, string text)
    {
        foreach (char c in text)
            hash = PhraseFolding.HashNext(hash, c);
        return PhraseFolding.HashNext(hash, '\0');
    }
}
