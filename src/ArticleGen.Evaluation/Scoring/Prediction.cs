using System.Collections.Generic;
using System.Linq;
using ArticleGen.Evaluation.Gold;
using ArticleGen.Understanding;

namespace ArticleGen.Evaluation.Scoring;

/// <summary>What was understood of an article, by comparable span.</summary>
internal sealed class Prediction
{
    private readonly GoldArticle _gold;

    public Prediction(GoldArticle gold, ArticleInfo article)
    {
        _gold = gold;
        Article = article;
        foreach (ParagraphInfo paragraph in article.Paragraphs)
        {
            if (TryPlace(paragraph.Span, out TextSpan span))
                Paragraphs[span] = paragraph.Kind;
        }

        foreach (QuoteInfo quote in article.Quotes)
        {
            if (quote.Kind is not QuoteKind.Indirect && TryPlace(quote.Span, out TextSpan span))
                Quotes[span] = quote;
        }

        foreach (EntityInfo entity in article.Entities)
        {
            foreach (MentionInfo mention in entity.Mentions)
            {
                if (!TryPlace(mention.Span, out TextSpan span))
                    continue;
                Mentions.TryAdd(entity.Kind, []);
                Mentions[entity.Kind].Add(span);
                Entities[span] = entity;
            }
        }
    }

    public ArticleInfo Article { get; }

    public int BadOffsets { get; private set; }

    public Dictionary<TextSpan, ParagraphKind> Paragraphs { get; } = [];

    public Dictionary<TextSpan, QuoteInfo> Quotes { get; } = [];

    public Dictionary<EntityKind, HashSet<TextSpan>> Mentions { get; } = [];

    public Dictionary<TextSpan, EntityInfo> Entities { get; } = [];

    public string? NameOf(int entity) => entity < 0 ? null : Article.Entities[entity].Name;

    public string? CueOf(QuoteInfo quote) => quote.Cue is { } cue ? string.Join(' ', cue.Of(Article.Text).ToString().Split()) : null;

    public IEnumerable<EntityKind> KindsAt(TextSpan span) => Mentions.Where(m => m.Value.Contains(span)).Select(static m => m.Key);

    private bool TryPlace(TextSpan span, out TextSpan comparable)
    {
        if (span.Start < 0 || span.Length < 0 || span.End > _gold.Text.Length || CutsPair(span.Start) || CutsPair(span.End))
        {
            BadOffsets++;
            comparable = default;
            return false;
        }

        comparable = _gold.Comparable(span);
        return true;
    }

    private bool CutsPair(int position) =>
        position > 0 && position < _gold.Text.Length && char.IsSurrogatePair(_gold.Text[position - 1], _gold.Text[position]);
}
