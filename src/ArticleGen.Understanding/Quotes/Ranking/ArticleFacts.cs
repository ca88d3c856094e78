using System;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>What is known of the entities of an article without reading its sentences.</summary>
internal sealed class ArticleFacts
{
    /// <summary>How many mentions of a span are looked at.</summary>
    private const int MostMentions = 48;
    private const int MostProminent = 3;
    private const int NoPerson = 4;

    private readonly EntityIndex _entities;
    private readonly bool[] _inText;
    private readonly int[] _prominence;

    public ArticleFacts(Document document, EntityIndex entities)
    {
        _entities = entities;
        _inText = new bool[entities.Entities.Count];
        int block = 0;
        foreach (RecognizedMention mention in entities.Mentions)
        {
            Cancellation.Check();
            while (block + 1 < document.Blocks.Length && document.Blocks[block + 1].Body.Start <= mention.Span.Start)
                block++;
            _inText[mention.Entity] |= document.Blocks[block].Kind is ParagraphKind.Lead or ParagraphKind.Body or ParagraphKind.BlockQuote or ParagraphKind.ListItem;
        }

        _prominence = Prominence();
    }

    public EntityKind KindOf(EntityId entity) => _entities.Entities[entity.Index].Kind;

    /// <summary>Whether an entity is named in running text, and not only in headline, byline or captions.</summary>
    public bool IsInText(EntityId entity) => _inText[entity.Index];

    /// <summary>0 for the person that is named most, 1 and 2 for the next, 3 for other persons, 4 for what is no person.</summary>
    public int ProminenceOf(EntityId entity) => _prominence[entity.Index];

    private int[] Prominence()
    {
        int[] mentions = new int[_entities.Entities.Count];
        foreach (RecognizedMention mention in _entities.Mentions)
            mentions[mention.Entity]++;
        int[] prominence = new int[mentions.Length];
        for (int i = 0; i < prominence.Length; i++)
            prominence[i] = _entities.Entities[i].Kind == EntityKind.Person ? MostProminent : NoPerson;
        for (int rank = 0; rank < MostProminent; rank++)
        {
            int best = -1;
            for (int i = 0; i < mentions.Length; i++)
            {
                Cancellation.Check();
                if (prominence[i] == MostProminent && (best < 0 || mentions[i] > mentions[best]))
                    best = i;
            }

            if (best >= 0)
                prominence[best] = rank;
        }

        return prominence;
    }

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
