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
            hash = SectionHash.Add(hash, Lexicon.For(language)[section]);
        foreach (PhraseTable table in GazetteerMarker.For(language).Tables)
            hash = SectionHash.Add(hash, table);
        return WordFrequencies.For(language).Fingerprint(WordClusters.Shared.Fingerprint(NameLists.Shared.Fingerprint(hash)));
    }
}
