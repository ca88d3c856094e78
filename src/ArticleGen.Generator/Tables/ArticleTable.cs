using System;
using System.Collections.Generic;
using ArticleGen.CompilerServices;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Tables;

/// <summary>Writes the structure of an article as one compact string; <c>ArticleDecoder</c> of the run-time model reads it in the same order.</summary>
internal sealed class ArticleTable
{
    private readonly ArticleInfo _article;
    private readonly TableWriter _table = new();

    // Where names stand in the text, so that they need not be spelled out.
    private readonly Dictionary<string, TextSpan> _written = new(StringComparer.Ordinal);

    private ArticleTable(ArticleInfo article) => _article = article;

    /// <param name="article">The article.</param>
    /// <param name="resource">The manifest resource with its text, or <see langword="null"/> if the text is a literal.</param>
    public static string Encode(ArticleInfo article, string? resource)
    {
        ArticleTable table = new(article);
        table.WriteHeader(resource);
        table.WriteParagraphs();
        table.WriteEntities();
        table.WriteQuotes();
        return table._table.ToString();
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
            if (paragraph.Kind != ParagraphKind.Headline)
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
        if (front.Equals(FrontMatter.None))
        {
            _table.WriteNumber(0);
            return;
        }

        _table.WriteNumber(1);
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
        _table.WriteNumber(front.Metadata.Length);
        foreach (MetadataEntry entry in front.Metadata)
        {
            _table.WriteString(entry.Key);
            _table.WriteStrings(entry.Values);
        }
    }

    private void WriteParagraphs()
    {
        _table.WriteNumber(_article.Paragraphs.Length);
        int end = 0;
        foreach (ParagraphInfo paragraph in _article.Paragraphs)
        {
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
            Locate(entity);
            _table.WriteNumber((int)entity.Kind);
            WriteName(entity.Name);
            _table.WriteId(entity.Id, entity.Name);
            _table.WriteNumber(entity.Aliases.Length);
            foreach (string alias in entity.Aliases)
                WriteName(alias);
            start = WriteMentions(entity, start);
            WriteDetail(entity);
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

    private void WriteName(string name)
    {
        if (_written.TryGetValue(name, out TextSpan span))
            _table.WriteSlice(span.Start, span.Length);
        else
            _table.WriteString(name);
    }

    private int WriteMentions(EntityInfo entity, int start)
    {
        _table.WriteNumber(entity.Mentions.Length);
        int position = start;
        foreach (MentionInfo mention in entity.Mentions)
        {
            Require(_article.Paragraphs[mention.Paragraph].Span.Contains(mention.Span), "A mention stands outside its paragraph.");
            _table.WriteSigned(mention.Span.Start - position);
            _table.WriteNumber(mention.Span.Length);
            position = mention.Span.Start;
        }

        return entity.Mentions.IsEmpty ? start : entity.Mentions[0].Span.Start;
    }

    private void WriteDetail(EntityInfo entity)
    {
        string?[] details = entity.Detail switch
        {
            PersonDetail person => [entity.WikidataId, person.GivenName, person.FamilyName, person.Honorific, person.Role],
            OrganizationDetail organization => [entity.WikidataId, organization.Acronym],
            PlaceDetail place => [entity.WikidataId, place.CountryCode],
            _ => [entity.WikidataId],
        };
        int count = details.Length;
        while (count > 0 && details[count - 1] is null)
            count--;
        _table.WriteNumber(count);
        for (int i = 0; i < count; i++)
            _table.WriteKeyed(details[i], entity.Id);
        WriteValue(entity);
    }

    private void WriteValue(EntityInfo entity)
    {
        switch (entity.Kind)
        {
            case EntityKind.Date:
                DateDetail date = entity.Detail as DateDetail ?? new(entity.Id, DatePrecision.Day, null, null, null);
                _table.WriteKeyed(date.Iso, entity.Id);
                _table.WriteNumber((int)date.Precision);
                WritePart(date.Year);
                WritePart(date.Month);
                WritePart(date.Day);
                break;
            case EntityKind.Money:
                MoneyDetail money = Detail<MoneyDetail>(entity);
                _table.WriteDecimal(money.Amount, entity.Id);
                _table.WriteKeyed(money.Currency, entity.Id);
                break;
            case EntityKind.Percent:
                _table.WriteDecimal(Detail<PercentDetail>(entity).Value, entity.Id);
                break;
            case EntityKind.Quantity:
                QuantityDetail quantity = Detail<QuantityDetail>(entity);
                _table.WriteDecimal(quantity.Value, entity.Id);
                _table.WriteKeyed(quantity.Unit, entity.Id);
                break;
        }
    }

    private static T Detail<T>(EntityInfo entity)
        where T : EntityDetail =>
        entity.Detail as T ?? throw new InvalidOperationException(entity.Kind + " without " + typeof(T).Name + ".");

    private void WritePart(int? part)
    {
        _table.WriteNumber(part is null ? 0 : 1);
        if (part is { } value)
            _table.WriteSigned(value);
    }

    private void WriteQuotes()
    {
        _table.WriteNumber(_article.Quotes.Length);
        int start = 0;
        foreach (QuoteInfo quote in _article.Quotes)
        {
            _table.WriteNumber((int)quote.Kind);
            _table.WriteSigned(quote.Span.Start - start);
            _table.WriteNumber(quote.Span.Length);
            start = quote.Span.Start;
            _table.WriteNumber(quote.Speaker + 1);
            WriteSpan(quote.SpeakerSpan, start);
            WriteSpan(quote.Cue, start);
            _table.WriteNumber(quote.Via + 1);
            _table.WriteNumber(quote.Paragraph);
        }
    }

    private void WriteSpan(TextSpan? span, int origin)
    {
        _table.WriteNumber(span is { } written ? written.Length + 1 : 0);
        if (span is { } position)
            _table.WriteSigned(position.Start - origin);
    }

    // A table that does not read back as the article must fail here, at compile time, and not in the program.
    private static void Require(bool condition, string violated)
    {
        if (!condition)
            throw new InvalidOperationException(violated);
    }
}
