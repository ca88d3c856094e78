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

    // Fewer words are a name or a note, and nothing to be sure of.
    private const int FewestWords = 3;

    // With less ahead of the next language, and no word that only the best one has, it is a guess.
    private const int GuessLead = 2 * Unit;

    /// <summary>The language of a text; the first of <see cref="Lexicon.Languages"/> where nothing tells.</summary>
    /// <param name="body">The reading text.</param>
    public static DetectedLanguage Detect(string body)
    {
        PhraseTable functionWords = Lexicon.Shared["function-words"];
        int end = Math.Min(body.Length, SampleLength);
        Span<long> votes = stackalloc long[Lexicon.Languages.Length];
        votes.Clear();
        Span<int> scripts = stackalloc int[Scripts.Count];
        scripts.Clear();
        int words = 0;
        int letters = 0;
        int own = 0;
        bool isCertain = false;
        bool wasCapital = false;
        for (int i = 0; i < end; i++)
        {
            if (!char.IsLetter(body[i]))
            {
                wasCapital &= body[i] is ' ' or '-' or '\'' or '’';
                continue;
            }

            Cancellation.Check();
            int start = i;
            while (i < end && char.IsLetter(body[i]))
                i++;
            if (!ProseWords.Is(body, start, i))
                continue;
            letters += i - start;
            Scripts.Add(body.AsSpan(start, i - start), scripts);
            bool isCapital = char.IsUpper(body[start]);

            // «van» and «von der» between capitals belong to a name: Vincent van Gogh is no Dutch text.
            bool isFunctionWord = functionWords.TryGet(body.AsSpan(start, i - start), out string languages);
            int share = wasCapital && (isCapital || (isFunctionWord && ProseWords.LeadsToCapital(body, i))) ? Unit / 4 : Unit;
            CountLetters(body.AsSpan(start, i - start), share, votes);
            if (isFunctionWord)
                own |= CountFunctionWord(languages, share, votes);
            wasCapital = isCapital || (wasCapital && share < Unit);
            if (++words % CertainWords == 0 && IsCertain(votes))
            {
                isCertain = true;
                break;
            }
        }

        if (letters < FewestLetters)
            return new(Lexicon.Languages[0], LanguageCertainty.Likely);
        if (Scripts.LanguageOf(scripts, letters) is { } other)
            return new(other, LanguageCertainty.Likely);
        int best = Best(votes);
        bool isGuess = words >= FewestWords && (own & (1 << best)) == 0 && Lead(votes, best) < GuessLead;
        return new(Lexicon.Languages[best], isCertain ? LanguageCertainty.Certain : isGuess ? LanguageCertainty.Guess : LanguageCertainty.Likely);
    }

    private static void CountLetters(ReadOnlySpan<char> word, int share, Span<long> votes)
    {
        char before = LetterTriples.Edge;
        for (int i = 0; i < word.Length; i++)
        {
            Cancellation.CheckAt(i);
            char letter = char.ToLowerInvariant(word[i]);
            char next = i + 1 < word.Length ? char.ToLowerInvariant(word[i + 1]) : LetterTriples.Edge;
            LetterTriples.Count(before, letter, next, share, votes);
            before = letter;
        }
    }

    // A meaning lists languages: "es pt". Returns the bit of the language that has the word alone.
    private static int CountFunctionWord(string languages, int share, Span<long> votes)
    {
        int own = 0;
        long vote = (long)share * FunctionWord / Unit / ((languages.Length + 1) / 3);
        for (int i = 0; i < votes.Length; i++)
        {
            if (languages.IndexOf(Lexicon.Languages[i], StringComparison.Ordinal) < 0)
                continue;
            votes[i] += vote;
            own = languages.Length == 2 ? 1 << i : 0;
        }

        return own;
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

    // How much more votes a language has than the best of the others.
    private static long Lead(ReadOnlySpan<long> votes, int best)
    {
        long second = long.MinValue;
        for (int i = 0; i < votes.Length; i++)
        {
            if (i != best)
                second = Math.Max(second, votes[i]);
        }

        return votes[best] - second;
    }

    private static bool IsCertain(ReadOnlySpan<long> votes)
    {
        int best = Best(votes);
        return Lead(votes, best) * 2 >= votes[best];
    }
}

/// <summary>The language that a text is taken for.</summary>
/// <param name="Language">An ISO 639-1 code.</param>
/// <param name="Certainty">How sure it is.</param>
internal readonly record struct DetectedLanguage(string Language, LanguageCertainty Certainty);

/// <summary>How sure the language of a text is.</summary>
internal enum LanguageCertainty : byte
{
    /// <summary>Another language is nearly as likely.</summary>
    Guess,

    /// <summary>No other language comes near.</summary>
    Likely,

    /// <summary>Beyond chance: so many words, and twice as many votes as any other.</summary>
    Certain,
}
