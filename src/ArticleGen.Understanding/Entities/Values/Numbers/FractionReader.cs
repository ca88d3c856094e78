using System;

namespace ArticleGen.Understanding.Entities.Values.Numbers;

/// <summary>Reads parts of a whole: "half a billion", «trois quarts de million», «et demi», «½».</summary>
internal sealed class FractionReader(ValueLexicon lexicon)
{
    private const int MostLinks = 3;
    private const int LongestCompound = 40;
    private const decimal Finest = 1_000_000;

    /// <summary>A part in words with the number that it is part of, if there is one.</summary>
    public bool TryRead(ParagraphText text, int start, out Number number)
    {
        number = default;
        int position = start;
        if (!TryReadPart(text, ref position, out Ratio part))
            return false;
        for (int links = 0; links < MostLinks && TrySkipLink(text, ref position); links++)
        {
        }

        if (position > start && !ParagraphText.IsSpace(text[position - 1]) && text[position - 1] is not ('-' or '\u2011' or '\'' or '’'))
            return false;
        int length = text.Match(lexicon.NumberWords, position, out string meaning);
        decimal factor = length > 0 ? NumberReader.Parse(meaning) : 1;
        bool isMultiplied = factor >= 1000;
        NumberForm form = NumberForm.Words;
        if (!isMultiplied)
        {
            length = lexicon.CollectiveNumbers.LongestMatch(text.Text, position, text.End, out meaning);
            (factor, form) = length > 0 ? (NumberReader.Parse(meaning), NumberForm.Collective) : (1, NumberForm.Fraction);
        }

        if (!part.TryApply(factor, out decimal value) || IsRest(text, start))
            form = NumberForm.Unknown;
        number = new(value, start, position + length, isMultiplied ? factor : 1, form);
        return true;
    }

    /// <summary>Whether the part belongs to a number before it that was not read as a whole: «algún millón y [medio]», "two-and-a-[half]".</summary>
    private bool IsRest(ParagraphText text, int start)
    {
        char joint = text[start - 1];
        if (!ParagraphText.IsSpace(joint) && !ParagraphText.IsHyphen(joint))
            return false;
        int word = text.PreviousPart(start);
        if (word == start)
            return false;
        ReadOnlySpan<char> before = text.Slice(word, start - 1);
        if (ParagraphText.IsHyphen(joint))
            return lexicon.NumberWords.Contains(before) || lexicon.AmountWords.Contains(before) || lexicon.Determiners.Contains(before);
        if (!lexicon.AmountWords.TryGet(before, out string meaning) || meaning != "and")
            return false;
        int number = text.PreviousPart(word);
        return number < word && lexicon.NumberWords.Contains(text.Slice(number, word - 1));
    }

    /// <summary>The number with the «et demi» behind it: half of one, or of the million that its last word is.</summary>
    public Number WithPart(ParagraphText text, Number number)
    {
        int length = SuffixLength(text, number.End, out string meaning);
        return length > 0 && Ratio.Parse(meaning).TryApply(number.Factor, out decimal part)
            ? number with { Value = number.Value + part, End = number.End + 1 + length }
            : number;
    }

    /// <summary>Whether an «et demi» follows.</summary>
    public bool PartFollows(ParagraphText text, int end) => SuffixLength(text, end, out _) > 0;

    /// <summary>The length of the «et demi» behind a space, or of the "and-a-half" inside a compound.</summary>
    private int SuffixLength(ParagraphText text, int end, out string meaning)
    {
        meaning = "";
        bool isCompound = ParagraphText.IsHyphen(text[end]);
        if (!isCompound && !ParagraphText.IsSpace(text[end]))
            return 0;
        int length = lexicon.FractionSuffixes.LongestMatch(text.Text, end + 1, text.End, out meaning);
        if (length > 0 || !isCompound)
            return length;
        int last = end;
        for (int i = end + 1; i - end <= LongestCompound && (char.IsLetter(text[i]) || ParagraphText.IsHyphen(text[i])); i++)
        {
            if (ParagraphText.IsHyphen(text[i]))
                last = i;
        }

        return last > end && lexicon.FractionSuffixes.TryGet(text.Slice(end + 1, last), out meaning) ? last - end - 1 : 0;
    }

    /// <summary>What «½» or "1/2" behind whole digits, or in their place, adds.</summary>
    public static bool TryReadFigure(ParagraphText text, int start, out decimal value, out int end)
    {
        end = start + 1;
        value = text[start] switch { '½' => 0.5m, '¼' => 0.25m, '¾' => 0.75m, '⅛' => 0.125m, _ => 0 };
        if (value > 0)
            return true;
        if (!text.IsDigitAt(start) || text[start + 1] is not ('/' or '⁄') || !text.IsDigitAt(start + 2) || !text.IsEnd(start + 3) || text[start + 3] == '/')
            return false;
        end = start + 3;
        Ratio ratio = new(text[start] - '0', text[start + 2] - '0');
        return ratio.Numerator > 0 && ratio.Numerator < ratio.Denominator && ratio.TryApply(1, out value);
    }

    /// <summary>A part, perhaps with a one before it: «demi», «un demi», "one quarter".</summary>
    private bool TryReadPart(ParagraphText text, ref int position, out Ratio part)
    {
        part = default;
        int length = text.Match(lexicon.Fractions, position, out string meaning);
        if (length == 0)
        {
            int article = text.Match(lexicon.NumberWords, position, out string one);
            if (article == 0 || one != "1" || text.SkipJoint(position + article) == position + article)
                return false;
            position += article + 1;
            length = text.Match(lexicon.Fractions, position, out meaning);
        }

        position += length;
        part = length > 0 ? Ratio.Parse(meaning) : default;
        return length > 0;
    }

    /// <summary>A space, a hyphen, «de», "a": what joins a part and its whole.</summary>
    private bool TrySkipLink(ParagraphText text, ref int position)
    {
        int start = text[position] is '-' or '\u2011' ? position + 1 : text.SkipSpace(position);
        int length = text.Match(lexicon.AmountWords, start, out string meaning);
        bool isLink = length > 0 && meaning == "of";
        if (!isLink)
            isLink = (length = ArticleLength(text, start)) > 0;
        int end = isLink ? text.SkipJoint(start + length) : start;
        bool moved = end > position;
        position = end;
        return moved;
    }

    /// <summary>The length of a word for one: «un», "a", "one".</summary>
    private int ArticleLength(ParagraphText text, int start)
    {
        int length = text.Match(lexicon.NumberWords, start, out string meaning);
        if (length > 0)
            return meaning == "1" ? length : 0;
        length = text.Match(lexicon.Determiners, start, out meaning);
        return length > 0 && meaning.StartsWith("indefinite", StringComparison.Ordinal) && meaning.IndexOf("plural", StringComparison.Ordinal) < 0 ? length : 0;
    }

    private readonly record struct Ratio(int Numerator, int Denominator)
    {
        public static Ratio Parse(string fraction)
        {
            int slash = fraction.IndexOf('/');
            return new((int)NumberReader.Parse(fraction.Substring(0, slash)), (int)NumberReader.Parse(fraction.Substring(slash + 1)));
        }

        /// <summary>The part of a number, if it can be written out: a third of a million cannot.</summary>
        public bool TryApply(decimal whole, out decimal value)
        {
            value = Denominator == 0 ? 0 : whole * Numerator / Denominator;
            return Denominator > 0 && value * Denominator == whole * Numerator && decimal.Truncate(value * Finest) == value * Finest;
        }
    }
}
