using System;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Quotes.Sentences;

/// <summary>
/// What a compound that no list has means by its last part, in languages that write compounds as one word: «Armeesprecherin» is a
/// «Sprecherin», «Landgericht» a «Gericht».
/// </summary>
internal sealed class CompoundNouns
{
    private const int Buckets = 1 << 12;
    private const int LongestWord = 40;
    private const int ShortestFirstPart = 3;
    private const int ShortestFunction = 4;

    /// <summary>A shorter last part is often no word of its own: «Ausland», «Hauptstadt», «Flugzeuge».</summary>
    private const int ShortestOther = 6;

    private readonly PhraseTable _functions;
    private readonly PhraseTable _collectives;

    /// <summary>By hash of the last letters, whether a listed word has them: most words need no lookup.</summary>
    private readonly bool[] _endings = new bool[Buckets];

    public CompoundNouns(PhraseTable functions, PhraseTable collectives)
    {
        (_functions, _collectives) = (functions, collectives);
        foreach (string phrase in functions.Phrases)
            NoteEnding(phrase);
        foreach (string phrase in collectives.Phrases)
            NoteEnding(phrase);
    }

    /// <summary>The meaning of the longest part at the end of a word that is a function or a body that speaks.</summary>
    public WordMeaning MeaningOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord || word.Length < ShortestFirstPart + ShortestFunction || !_endings[EndingOf(word)])
            return default;
        for (int start = ShortestFirstPart; word.Length - start >= ShortestFunction; start++)
        {
            ReadOnlySpan<char> last = word.Slice(start);
            bool isLong = last.Length >= ShortestOther;
            if ((isLong || last[last.Length - 1] != 'e') && _functions.TryGet(last, out string heading))
                return IsPlural(heading) ? default : SpeechSections.MeaningOf("functions", heading);
            if (isLong && _collectives.TryGet(last, out heading))
                return SpeechSections.MeaningOf("collectives", heading);
        }

        return default;
    }

    /// <summary>Several are rarely who speaks, and no apposition names them: «de voorzitter van de wijnboeren, Ana Lima».</summary>
    private static bool IsPlural(string heading) => heading.Contains("plural");

    private void NoteEnding(string phrase)
    {
        if (phrase.Length >= ShortestFunction)
            _endings[EndingOf(phrase.AsSpan())] = true;
    }

    private static uint EndingOf(ReadOnlySpan<char> word)
    {
        uint hash = PhraseFolding.HashStart;
        foreach (char c in word.Slice(word.Length - ShortestFunction))
            hash = PhraseFolding.HashNext(hash, PhraseFolding.Fold(c));
        return hash % Buckets;
    }
}
