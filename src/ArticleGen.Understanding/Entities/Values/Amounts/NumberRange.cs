using ArticleGen.Understanding.Entities.Values.Numbers;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>The second number of a range: «2 à 3», "10-15", "between 150 and 200".</summary>
internal sealed class NumberRange(ValueLexicon lexicon, NumberReader numbers)
{
    public bool TryReadEnd(ParagraphText text, Number from, out Number upTo)
    {
        upTo = default;
        int position = from.End;
        bool spaced = ParagraphText.IsSpace(text[position]);
        if (spaced)
            position++;
        if (ParagraphText.IsDash(text[position]))
        {
            position++;
            if (ParagraphText.IsSpace(text[position]) != spaced)
                return false;
        }
        else
        {
            int length = lexicon.AmountWords.LongestMatch(text.Text, position, text.End, out string meaning);
            if (!spaced || length == 0 || !(meaning == "to" || (meaning == "and" && IsBehindBetween(text, from.Start))))
                return false;
            position += length;
            if (!ParagraphText.IsSpace(text[position]))
                return false;
        }

        position = text.SkipSpace(position);
        return numbers.TryReadDigits(text, position, out upTo)
            || (from.Form == NumberForm.Words && lexicon.NumberTriggers.MayStartAt(text, position) && numbers.TryReadWords(text, position, out upTo) && upTo.Form == NumberForm.Words);
    }

    private bool IsBehindBetween(ParagraphText text, int start)
    {
        int word = text.PreviousWord(start);
        return word < start && lexicon.AmountWords.TryGet(text.Slice(word, start - 1), out string meaning) && meaning == "between";
    }
}
