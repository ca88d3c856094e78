using System;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Reading.Languages;

/// <summary>
/// Tells the language of a text by its words: each votes by the letters it is made of, and function words vote for the languages that have them,
/// the more the fewer they are. Only words of running text count: no part of a number, a hash, an address or an identifier.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>More text does not change the answer.</summary>
    private const int SampleLength = 20_000;

    /// <summary>Fewer letters tell nothing.</summary>
    private const int FewestLetters = 4;

    /// <summary>So many words are beyond chance, if no other language comes near.</summary>
    private const int CertainWords = 60;

    // Divisible by every number of languages that may share a word.
    private const int Unit = 420;

    // A function word that one language alone has weighs as much as six units of letters: the best of 1 to 8 on held-out articles.
    private const int FunctionWord = 6 * Unit;

    /// <summary>The language of a text; the first of <see cref="Lexicon.Languages"/> where nothing tells.</summary>
    /// <param name="body">The reading text.</param>
    public static string Detect(string body)
    {
        PhraseTable functionWords = Lexicon.Shared["function-words"];
        int end = Math.Min(body.Length, SampleLength);
        Span<long> votes = stackalloc long[Lexicon.Languages.Length];
        votes.Clear();
        int words = 0;
        int letters = 0;
        bool wasCapital = false;
        for (int i = 0; i < end; i++)
        {
            if (!char.IsLetter(body[i]))
            {
                wasCapital &= body[i] is ' ' or '-' or '\'' or '’';
                continue;
            }

            int start = i;
            while (i < end && char.IsLetter(body[i]))
                i++;
            if (!ProseWords.Is(body, start, i))
                continue;
            letters += i - start;
            bool isCapital = char.IsUpper(body[start]);

            // «van» and «von der» between capitals belong to a name: Vincent van Gogh is no Dutch text.
            int share = wasCapital && (isCapital || ProseWords.LeadsToCapital(body, i)) ? Unit / 4 : Unit;
            CountLetters(body.AsSpan(start, i - start), share, votes);
            if (functionWords.TryGet(body.AsSpan(start, i - start), out string languages))
                CountFunctionWord(languages, share, votes);
            wasCapital = isCapital || (wasCapital && share < Unit);
            if (++words % CertainWords == 0 && IsCertain(votes))
                break;
        }

        return Lexicon.Languages[letters < FewestLetters ? 0 : Best(votes)];
    }

    private static void CountLetters(ReadOnlySpan<char> word, int share, Span<long> votes)
    {
        char before = LetterTriples.Edge;
        for (int i = 0; i < word.Length; i++)
        {
            char letter = char.ToLowerInvariant(word[i]);
            char next = i + 1 < word.Length ? char.ToLowerInvariant(word[i + 1]) : LetterTriples.Edge;
            LetterTriples.Count(before, letter, next, share, votes);
            before = letter;
        }
    }

    // A meaning lists languages: "es pt".
    private static void CountFunctionWord(string languages, int share, Span<long> votes)
    {
        long vote = (long)share * FunctionWord / Unit / ((languages.Length + 1) / 3);
        for (int i = 0; i < votes.Length; i++)
        {
            if (languages.IndexOf(Lexicon.Languages[i], StringComparison.Ordinal) >= 0)
                votes[i] += vote;
        }
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
        for (int i = 0; i < votes.Length; i++)
        {
            if (i != best && votes[i] * 2 > votes[best])
                return false;
        }

        return true;
    }
}
