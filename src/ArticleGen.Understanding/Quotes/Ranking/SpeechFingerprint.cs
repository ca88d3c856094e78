using System.Globalization;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>A hash of all lexicon sections, of all languages, that tell who speaks: the weights say at their head which they were trained with.</summary>
internal static class SpeechFingerprint
{
    /// <summary>The hash of the sections as they are, as the weights write it.</summary>
    public static string Current()
    {
        uint hash = PhraseFolding.HashStart;
        foreach (string language in Lexicon.Languages)
        {
            Lexicon lexicon = Lexicon.For(language);
            foreach (string section in SpeechSections.All)
                hash = SectionHash.Add(hash, lexicon[section]);
            hash = SectionHash.Add(hash, lexicon[SpeechSections.Inversions]);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
