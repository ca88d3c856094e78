using System;
using System.Collections.Generic;
using System.Threading;
using ArticleGen.CompilerServices;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Tables;

/// <summary>Writes the structure of an article as one compact string; <c>ArticleDecoder</c> of the run-time model reads it in the same order.</summary>
internal sealed class ArticleTable
{
    // Types that the run-time model has too are qualified: where both are compiled, its own are nearer.
    private readonly ArticleInfo _article;
    private readonly TableWriter _table = new();

    // Where names stand in the text, so that they need not be spelled out.
    private readonly Dictionary<string, Understanding.TextSpan> _written = new(StringComparer.Ordinal);

    private readonly CancellationToken _cancellationToken;

    private ArticleTable(ArticleInfo article, CancellationToken cancellationToken)
    {
        _article = article;
        _cancellationToken = cancellationToken;
    }

    /// <param name="article">The article.</param>
    /// <param name="resource">The manifest resource with its text, or <see langword="null"/> if the text is a literal.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static string Encode(ArticleInfo article, string? resource, CancellationToken cancellationToken = default)
    {
        ArticleTable table = new(article, cancellationToken);
        table.WriteHeader(resource);
        table.WriteParagraphs();
        table.WriteEntities();
        table.WriteQuotes();
        if (article.Markup is { } markup)
            MarkupTable.Write(article.Text, markup, table._table, cancellationToken);
        return table._table.Pack();
    }

    private void WriteHeader(string? resource)
    {
        _table.WriteNumber(ModelVersion.Current);
        if (resource is not null)
        {
            _table.WriteString(resource);
            _table.WriteNumber(_article.Text.Length);
            _table.WriteNumber(TextHash.Of(_article.Text));
        }

        _table.WriteString(_article.Language);
        WriteHeadline();
        _table.WriteNumber(_article.WordCount);
        WriteFrontMatter(_article.FrontMatter);
    }

    private void WriteHeadline()
    {
        foreach (ParagraphInfo paragraph in _article.Paragraphs)
        {
            if (paragraph.Kind != Understanding.ParagraphKind.Headline)
                continue;
            if (paragraph.Edits.IsEmpty && paragraph.Span.Of(_article.Text).SequenceEqual(_article.Headline.AsSpan()))
            {
                _table.WriteSlice(paragraph.Span.Start, paragraph.Span.Length);
                return;
            }
        }

        _table.WriteStringOrNull(_article.Headline);
    }

    private void WriteFrontMatter(FrontMatter front)
    {
        int flags = (front.Equals(FrontMatter.None) ? 0 : ArticleFlags.HasFrontMatter) | (_article.Markup is null ? 0 : ArticleFlags.HasMarkup);
        _table.WriteNumber(flags);
        if ((flags & ArticleFlags.HasFrontMatter) == 0)
            return;
        _table.WriteStringOrNull(front.Byline);
        _table.WriteStrings(front.Authors);
        _table.WriteStringOrNull(front.Dateline);
        _table.WriteInstant(front.Published);
        _table.WriteInstant(front.Modified);
        _table.WriteStringOrNull(front.Source);
        _table.WriteStringOrNull(front.Section);
        _table.WriteStrings(front.Keywords);
        _table.WriteStringOrNull(front.Description);
        _table.WriteNumber(front.Related.Length);
        foreach (ArticleReference related in front.Related)
            _table.WriteString(related.Id);
        _table.WriteStringOrNull(front.Slug);
        _table.WriteStringOrNull(front.Permalink);
        _table.WriteStrings(front.Aliases);
        _table.WriteByte(front.IsDraft ? 1 : 0);
        _table.WriteStringOrNull(front.Image);
        _table.WriteStringOrNull(front.Layout);
        MetadataTable.WriteMembers(_table, front.Metadata);
    }

    private void WriteParagraphs()
    {
        _table.WriteNumber(_article.Paragraphs.Length);
        int end = 0;
        foreach (ParagraphInfo paragraph in _article.Paragraphs)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Require(paragraph.Span.Start >= end, "Paragraphs overlap.");
            _table.WriteNumber(((int)paragraph.Kind << 1) | (paragraph.Edits.IsEmpty ? 0 : 1));
            _table.WriteNumber(paragraph.Span.Start - end);
            _table.WriteNumber(paragraph.Span.Length);
            end = paragraph.Span.End;
            if (!paragraph.Edits.IsEmpty)
                WriteEdits(paragraph);
        }
    }

    private void WriteEdits(ParagraphInfo paragraph)
    {
        _table.WriteNumber(paragraph.Edits.Length);
        int position = paragraph.Span.Start;
        foreach (TextEdit edit in paragraph.Edits)
        {
            Require(edit.Span.Start >= position, "Edits overlap.");
            _table.WriteNumber(edit.Span.Start - position);
            _table.WriteNumber(edit.Span.Length);
            position = edit.Span.End;
            switch (edit.Replacement)
            {
                case "":
                    _table.WriteNumber(0);
                    break;
                case " ":
                    _table.WriteNumber(1);
                    break;
                default:
                    _table.WriteNumber(2);
                    _table.WriteString(edit.Replacement);
                    break;
            }
        }
    }

    private void WriteEntities()
    {
        _table.WriteNumber(_article.Entities.Length);
        int start = 0;
        foreach (EntityInfo entity in _article.Entities)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Locate(entity);
            string?[] details = Details(entity);
            bool hasDetails = Array.Exists(details, static detail => detail is not null);
            bool isSpelled = entity.Id != DerivedId(entity);
            int flags = (entity.Aliases.IsEmpty ? 0 : EntityFlags.HasAliases)
                | (entity.Mentions.Length == 1 ? 0 : EntityFlags.HasMentionCount)
                | (hasDetails ? EntityFlags.HasDetails : 0)
                | (isSpelled ? EntityFlags.HasSpelledId : 0);
            _table.WriteByte((int)entity.Kind | flags);
            start = WriteMentions(entity, start);
            WriteName(entity);
            if (isSpelled)
                _table.WriteString(entity.Id);
            WriteValue(entity, isSpelled);
            WriteAliases(entity);
            if (hasDetails)
                WriteDetails(details, entity.Name);
        }
    }

    private void Locate(EntityInfo entity)
    {
        foreach (MentionInfo mention in entity.Mentions)
        {
            string text = mention.Span.Of(_article.Text).ToString();
            if (!_written.ContainsKey(text))
                _written.Add(text, mention.Span);
        }
    }

    private int WriteMentions(EntityInfo entity, int start)
    {
        if (entity.Mentions.Length != 1)
            _table.WriteNumber(entity.Mentions.Length);
        int position = start;
        foreach (MentionInfo mention in entity.Mentions)
        {
            Require(_article.Paragraphs[mention.Paragraph].Span.Contains(mention.Span), "A mention stands outside its paragraph.");
            _table.WriteSigned(mention.Span.Start - position);
            _table.WriteNumber(mention.Span.Length);
            _table.WriteByte((int)Math.Round(mention.Confidence * Hundredths.Count));
            position = mention.Span.Start;
        }

        return entity.Mentions.IsEmpty ? start : entity.Mentions[0].Span.Start;
    }

    private void WriteName(EntityInfo entity)
    {
        if (!entity.Mentions.IsEmpty && entity.Mentions[0].Span.Of(_article.Text).SequenceEqual(entity.Name.AsSpan()))
            _table.WriteNull();
        else
            WriteName(entity.Name);
    }

    private void WriteName(string name)
    {
        if (_written.TryGetValue(name, out Understanding.TextSpan span))
            _table.WriteSlice(span.Start, span.Length);
        else
            _table.WriteString(name);
    }

    private void WriteAliases(EntityInfo entity)
    {
        if (entity.Aliases.IsEmpty)
            return;
        _table.WriteNumber(entity.Aliases.Length);
        foreach (string alias in entity.Aliases)
            WriteName(alias);
    }

    private void WriteDetails(string?[] details, string name)
    {
        int present = 0;
        for (int i = 0; i < details.Length; i++)
            present |= details[i] is null ? 0 : 1 << i;
        _table.WriteNumber(present);
        for (int i = 0; i < details.Length; i++)
        {
            if (details[i] is not { } detail)
                continue;
            if (i == 0)
                _table.WriteWikidataId(detail);
            else if (_written.TryGetValue(detail, out Understanding.TextSpan span))
                _table.WriteSlice(span.Start, span.Length);
            else
                _table.WriteKeyed(detail, name);
        }
    }

    private void WriteValue(EntityInfo entity, bool isSpelled)
    {
        switch (entity.Kind)
        {
            case Understanding.EntityKind.Date:
                DateDetail date = Detail<DateDetail>(entity);
                _table.WriteNumber((int)date.Precision);
                _table.WritePart(date.Year);
                _table.WritePart(date.Month);
                _table.WritePart(date.Day);
                if (isSpelled)
                    _table.WriteKeyed(date.Iso, entity.Id);
                break;
            case Understanding.EntityKind.Money:
                MoneyDetail money = Detail<MoneyDetail>(entity);
                _table.WriteDecimal(money.Amount);
                _table.WriteString(money.Currency);
                break;
            case Understanding.EntityKind.Percent:
                _table.WriteDecimal(Detail<PercentDetail>(entity).Value);
                break;
            case Understanding.EntityKind.Quantity:
                QuantityDetail quantity = Detail<QuantityDetail>(entity);
                _table.WriteDecimal(quantity.Value);
                _table.WriteString(quantity.Unit);
                break;
        }
    }

    private void WriteQuotes()
    {
        _table.WriteNumber(_article.Quotes.Length);
        int start = 0;
        int paragraph = 0;
        foreach (QuoteInfo quote in _article.Quotes)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            int flags = (quote.Speaker < 0 ? 0 : QuoteFlags.HasSpeaker)
                | (quote.SpeakerSpan is null ? 0 : QuoteFlags.HasSpeakerSpan)
                | (quote.Cue is null ? 0 : QuoteFlags.HasCue)
                | (quote.Via < 0 ? 0 : QuoteFlags.HasVia);
            _table.WriteByte((int)quote.Kind | flags);
            _table.WriteSigned(quote.Paragraph - paragraph);
            _table.WriteSigned(quote.Span.Start - start);
            _table.WriteNumber(quote.Span.Length);
            paragraph = quote.Paragraph;
            start = quote.Span.Start;
            if (quote.Speaker >= 0)
                _table.WriteNumber(quote.Speaker);
            WriteSpan(quote.SpeakerSpan, start);
            if ((flags & QuoteFlags.AnySpeaker) != 0)
                _table.WriteNumber((int)Math.Round(quote.SpeakerConfidence * QuoteFlags.ConfidenceParts));
            WriteSpan(quote.Cue, start);
            if (quote.Via >= 0)
                _table.WriteNumber(quote.Via);
        }
    }

    private void WriteSpan(Understanding.TextSpan? span, int origin)
    {
        if (span is not { } written)
            return;
        _table.WriteSigned(written.Start - origin);
        _table.WriteNumber(written.Length);
    }

    private static string?[] Details(EntityInfo entity) => entity.Detail switch
    {
        PersonDetail person => [entity.WikidataId, person.GivenName, person.FamilyName, person.Honorific, person.Role],
        OrganizationDetail organization => [entity.WikidataId, organization.Acronym],
        PlaceDetail place => [entity.WikidataId, place.CountryCode],
        _ => [entity.WikidataId],
    };

    /// <summary>The id as the reader would make it of what it knows.</summary>
    private static string DerivedId(EntityInfo entity) => entity.Detail switch
    {
        DateDetail date => date.Iso == entity.Id ? DateId.Of(date.Year, date.Month, date.Day) : "",
        MoneyDetail money => ValueId.Of(money.Amount, money.Currency),
        PercentDetail percent => ValueId.Of(percent.Value, ValueId.PercentSign),
        QuantityDetail quantity => ValueId.Of(quantity.Value, quantity.Unit),
        _ => Slug.Of(entity.Name),
    };

    private static T Detail<T>(EntityInfo entity)
        where T : EntityDetail =>
        entity.Detail as T ?? throw new InvalidOperationException(entity.Kind + " without " + typeof(T).Name + ".");

    // A table that does not read back as the article must fail here, at compile time, and not in the program.
    private static void Require(bool condition, string violated)
    {
        if (!condition)
            throw new InvalidOperationException(violated);
    }
}
