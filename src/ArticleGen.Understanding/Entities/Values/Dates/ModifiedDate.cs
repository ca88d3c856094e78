namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>"last Friday", «nächsten Montag», «scorso 7 novembre»: a modifier with a date behind it.</summary>
internal sealed class ModifiedDate(CalendarWords words, IDateForm[] forms) : IDateForm
{
    public bool TryRead(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        int length = words.Lexicon.ModifiersBefore.LongestMatch(text.Text, start, text.End, out string meaning);
        if (length == 0 || !ParagraphText.IsSpace(text[start + length]))
            return false;
        foreach (IDateForm form in forms)
        {
            if (!form.TryRead(text, start + length + 1, out date) || date.Relation != DateRelation.None)
                continue;
            date = date with { Span = TextSpan.FromBounds(start, date.Span.End), Relation = CalendarWords.RelationOf(meaning) };
            return true;
        }

        return false;
    }
}
