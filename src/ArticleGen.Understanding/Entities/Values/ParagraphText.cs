using System;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Values;

/// <summary>One paragraph of a text while values are looked for in it; positions are those of the whole text.</summary>
/// <param name="text">The whole text.</param>
/// <param name="start">Where the paragraph starts.</param>
/// <param name="end">Where it ends.</param>
internal readonly struct ParagraphText(string text, int start, int end)
{
    public string Text { get; } = text;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>The character at a position, NUL outside the paragraph.</summary>
    public char this[int position] => position >= Start && position < End ? Text[position] : '\0';

    public ReadOnlySpan<char> Slice(int from, int to) => Text.AsSpan(from, to - from);

    /// <summary>Behind one space, if there is one.</summary>
    public int SkipSpace(int position) => IsSpace(this[position]) ? position + 1 : position;

    /// <summary>Behind one space or hyphen, if there is one.</summary>
    public int SkipJoint(int position) => IsSpace(this[position]) || IsHyphen(this[position]) ? position + 1 : position;

    public bool IsDigitAt(int position) => IsDigit(this[position]);

    /// <summary>Whether a word or number may start here: nothing that belongs to it stands before.</summary>
    public bool IsStart(int position) => position <= Start || !char.IsLetterOrDigit(Text[position - 1]);

    /// <summary>Whether a word or number may end here.</summary>
    public bool IsEnd(int position) => !char.IsLetterOrDigit(this[position]);

    /// <summary>The length of the longest phrase at a position; also of a word that a hyphen joins to the next ("six-metre").</summary>
    public int Match(PhraseTable table, int position, out string meaning)
    {
        int length = table.LongestMatch(Text, position, End, out meaning);
        if (length > 0)
            return length;
        int wordEnd = WordEnd(position);
        return wordEnd > position && this[wordEnd] is '-' or '\u2011' && table.TryGet(Slice(position, wordEnd), out meaning) ? wordEnd - position : 0;
    }

    /// <summary>The end of the letters that start here.</summary>
    public int WordEnd(int position)
    {
        while (char.IsLetter(this[position]))
        {
            Cancellation.CheckAt(position);
            position++;
        }

        return position;
    }

    /// <summary>The start of the word that ends before the space before a position; the position itself where there is none.</summary>
    public int PreviousWord(int position) => IsSpace(this[position - 1]) ? PreviousPart(position) : position;

    /// <summary>The start of the word that ends before the space or hyphen before a position; the position itself where there is none.</summary>
    public int PreviousPart(int position)
    {
        if (!IsSpace(this[position - 1]) && !IsHyphen(this[position - 1]))
            return position;
        int from = position - 1;
        while (char.IsLetter(this[from - 1]))
            from--;
        return from == position - 1 ? position : from;
    }

    /// <summary>Whether nothing but opening marks stands between a position and the start of its sentence.</summary>
    public bool StartsSentence(int position)
    {
        int before = position - 1;
        while (before >= Start && (IsSpace(Text[before]) || Text[before] is '«' or '“' or '"' or '‘' or '\'' or '(' or '[' or '-' or '–' or '—'))
            before--;
        return before < Start || Text[before] is '.' or '!' or '?' or ':' or '…';
    }

    public static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009';

    /// <summary>Whether it joins words, and never stands between them.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '–' or '—' or '\u2212';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';
}
