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

    /// <summary>So many words that only one language has are beyond chance, if no other language has half of its votes.</summary>
    private const int CertainWords = 40;

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
            if (words.TryGet(body.AsSpan(start, i - start), out string languages) && Count(languages, votes) && IsCertain(votes))
                break;
        }

        return Lexicon.Languages[Best(votes)];
    }

    private static int Best(ReadOnlySpan<long> votes)
    {
        int best = 0;
        for (int i = 1; i < votes.Length; i++)
        {
            if (votes[i] > votes[best])
                best = i;
        }

        return best;
    }

    private static bool IsCertain(ReadOnlySpan<long> votes)
    {
        int best = Best(votes);
        if (votes[best] < CertainWords * Vote)
            return false;
        for (int i = 0; i < votes.Length; i++)
        {
            if (i != best && votes[i] * 2 > votes[best])
                return false;
        }

        return true;
    }

    // A meaning lists languages: "es pt". Tells whether it is a single one.
    private static bool Count(string languages, Span<long> votes)
    {
        int share = Vote / ((languages.Length + 1) / 3);
        for (int i = 0; i < votes.Length; i++)
        {
            if (languages.IndexOf(Lexicon.Languages[i], StringComparison.Ordinal) >= 0)
                votes[i] += share;
        }

        return languages.Length == 2;
    }
}
