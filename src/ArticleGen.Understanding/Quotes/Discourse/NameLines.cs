using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Quotes.Discourse;

/// <summary>Finds lines that are nothing but a name, as below a displayed quotation: “– Ana Lima, teacher”.</summary>
internal static class NameLines
{
    private const int LongestLine = 90;
    private const int LongestLead = 3;

    /// <summary>Whom the paragraph behind a given one names, or none where it is more than a name and a few words about it.</summary>
    public static EntityId Below(Document document, EntityIndex entities, int block)
    {
        if (block + 1 >= document.Blocks.Length)
            return EntityId.None;
        TextSpan line = document.Blocks[block + 1].Body;
        int first = entities.FirstMentionAt(line.Start);
        if (line.Length > LongestLine || first >= entities.Mentions.Count)
            return EntityId.None;
        RecognizedMention mention = entities.Mentions[first];
        if (mention.Span.Start > line.Start + LongestLead || entities.Entities[mention.Entity].Kind != EntityKind.Person)
            return EntityId.None;
        string body = document.Body;
        bool dash = mention.Span.Start > line.Start && body[line.Start] is '–' or '—' or '-' or '―';
        bool endsAtOnce = mention.Span.End >= line.End || body[mention.Span.End] is ',' or '(';
        bool isSentence = body[line.End - 1] is '.' or '!' or '?' or ':';
        return endsAtOnce && (dash || !isSentence) ? new(mention.Entity) : EntityId.None;
    }
}
