using System;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Reading.Languages;

/// <summary>
/// Tells the language of a text by its function words: each word votes for the languages that have it, the more the fewer they are.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>More text does not change the answer.</summary>
    private const int SampleLength = 20_000;

    // Divisible by every number of languages that may share a word.
    private const int Vote = 420;

    /// <summary>The language of a text; the first of <see cref="Lexicon.Languages"/> where nothing tells.</summary>
    /// <param name="body">The reading text.</param>
    public static string Detect(string body)
    {
        PhraseTable words = Lexicon.Shared["function-words"];
        int end = Math.Min(body.Length, SampleLength);
        Span<long> votes = stackalloc long[Lexicon.Languages.Length];
        votes.Clear();
        for (int i = 0; i < end; i++)
        {
            if (!char.IsLetter(body[i]))
                continue;
            int start = i;
            while (i < end && char.IsLetter(body[i]))
                i++;
            if (words.TryGet(body.AsSpan(start, i - start), out string languages))
                Count(languages, votes);
        }

        int best = 0;
        for (int i = 1; i < votes.Length; i++)
        {
            if (votes[i] > votes[best])
                best = i;
        }

        return Lexicon.Languages[best];
    }

    // A meaning lists languages: "es pt".
    private static void Count(string languages, Span<long> votes)
    {
        int share = Vote / ((languages.Length + 1) / 3);
        for (int i = 0; i < votes.Length; i++)
        {
            if (languages.IndexOf(Lexicon.Languages[i], StringComparison.Ordinal) >= 0)
                votes[i] += share;
        }
    }
}
