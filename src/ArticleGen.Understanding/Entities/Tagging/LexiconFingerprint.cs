using System;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>
/// A hash of all lexicon sections that features of a language come from. A model says in its header which it was trained with: with others it
/// would see features that it knows otherwise.
/// </summary>
internal static class LexiconFingerprint
{
    private static readonly string[] Tokenising = ["clitics", "abbreviations"];

    /// <summary>The hash of the sections as they are.</summary>
    /// <param name="language">An ISO 639-1 code.</param>
    public static uint Of(string language)
    {
        uint hash = PhraseFolding.HashStart;
        foreach (string section in Tokenising)
            hash = Add(hash, Lexicon.For(language)[section]);
        foreach (PhraseTable table in GazetteerMarker.For(language).Tables)
            hash = Add(hash, table);
        return WordFrequencies.For(language).Fingerprint(WordClusters.Shared.Fingerprint(NameLists.Shared.Fingerprint(hash)));
    }

    private static uint Add(uint hash, PhraseTable table)
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
