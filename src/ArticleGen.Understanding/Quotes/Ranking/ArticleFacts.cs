using System;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>What is known of the entities of an article without reading its sentences.</summary>
internal sealed class ArticleFacts
{
    /// <summary>How many mentions of a span are looked at.</summary>
    private const int MostMentions = 48;

    private readonly EntityIndex _entities;
    private readonly bool[] _inText;

    public ArticleFacts(Document document, EntityIndex entities)
    {
        _entities = entities;
        _inText = new bool[entities.Entities.Count];
        int block = 0;
        foreach (RecognizedMention mention in entities.Mentions)
        {
            while (block + 1 < document.Blocks.Length && document.Blocks[block + 1].Body.Start <= mention.Span.Start)
                block++;
            _inText[mention.Entity] |= document.Blocks[block].Kind is ParagraphKind.Lead or ParagraphKind.Body or ParagraphKind.BlockQuote or ParagraphKind.ListItem;
        }
    }

    public EntityKind KindOf(EntityId entity) => _entities.Entities[entity.Index].Kind;

    /// <summary>Whether an entity is named in running text, and not only in headline, byline or captions.</summary>
    public bool IsInText(EntityId entity) => _inText[entity.Index];

    /// <summary>Whether an entity is named within a span of the body.</summary>
    public bool IsMentionedIn(EntityId entity, TextSpan span)
    {
        int first = _entities.FirstMentionAt(span.Start);
        for (int i = first; i < Math.Min(_entities.Mentions.Count, first + MostMentions) && _entities.Mentions[i].Span.Start < span.End; i++)
        {
            if (_entities.Mentions[i].Entity == entity.Index)
                return true;
        }

        return false;
    }
}
