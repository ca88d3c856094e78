using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Reading;
using ArticleGen.Understanding.Reading.Structure;

namespace ArticleGen.Understanding.Entities.Description;

/// <summary>Takes authors and day of publication from the lines that say them («Par Anne Dubois | 4 mars 2024»), where the front matter is silent.</summary>
internal static class SignedFrontMatter
{
    /// <param name="document">The article.</param>
    /// <param name="entities">Its entities.</param>
    public static FrontMatter Fill(Document document, EntityIndex entities)
    {
        FrontMatter frontMatter = document.FrontMatter;
        bool needsAuthors = frontMatter.Authors.IsEmpty && frontMatter.Byline is null;
        bool needsDate = frontMatter.Published is null;
        foreach (Block block in document.Blocks)
        {
            if (block.Kind is not (ParagraphKind.Byline or ParagraphKind.Dateline))
                continue;
            if (needsAuthors && block.Kind == ParagraphKind.Byline && Authors(document, entities, block.Body) is { Count: > 0 } authors)
            {
                frontMatter = frontMatter with { Authors = authors.ToEquatableArray() };
                needsAuthors = false;
            }

            if (needsDate && Day(entities, block.Body) is { } day)
            {
                frontMatter = frontMatter with { Published = day };
                needsDate = false;
            }
        }

        return frontMatter;
    }

    /// <summary>The names behind «Par» up to the first mark that ends a list of names; no places, no media, nobody who only translated.</summary>
    private static List<string> Authors(Document document, EntityIndex entities, TextSpan line)
    {
        string body = document.Body;
        StructureLexicon words = StructureLexicon.For(document.Language);
        List<string> authors = [];
        int position = Labels.Opening(body, line);
        int length = words.Bylines.LongestMatch(body, position, line.End, out string meaning);
        if (length == 0 || meaning != "opening")
            return authors;
        position += length;
        int end = body.IndexOfAny(['(', '|', '/', '–', '—', '·', '•', ';'], position, line.End - position);
        end = end < 0 ? line.End : end;
        while (NextName(body, end, ref position, words, out TextSpan name))
        {
            bool isRole = words.Bylines.LongestMatch(body, name.Start, name.End, out string role) > 0 && role == "role";
            if (!isRole && !words.NewsAgencies.Contains(name.Of(body)) && !IsOther(entities, name))
                authors.Add(name.Of(document.ReadingText).ToString());
        }

        return authors;
    }

    /// <summary>The next run of at least two capitalised words with nothing but particles and spaces between them.</summary>
    private static bool NextName(string body, int end, ref int position, StructureLexicon words, out TextSpan name)
    {
        int start = -1;
        int last = -1;
        int capitals = 0;
        int next = position;
        while (LineShapes.NextWord(body, end, ref next, out TextSpan word))
        {
            bool isCapital = LineShapes.IsCapitalized(body, word) && !IsOfDate(body, word, words);
            bool goesOn = capitals > 0 && IsSpaces(body, position, word.Start) && (isCapital || (words.NameParticles.Contains(word.Of(body)) && !words.Conjunctions.Contains(word.Of(body))));
            if (!goesOn && capitals > 1)
                break;
            if (!goesOn)
                (start, capitals) = (word.Start, 0);
            if (isCapital)
                (last, capitals) = (word.End, capitals + 1);
            position = next;
        }

        name = capitals > 1 ? TextSpan.FromBounds(start, last) : default;
        return capitals > 1;
    }

    /// <summary>Whether a month or weekday has a number beside it; «Jan Petersen» is no January.</summary>
    private static bool IsOfDate(string body, TextSpan word, StructureLexicon words)
    {
        bool beside = (word.Start > 1 && char.IsDigit(body[word.Start - 2])) || (word.End + 1 < body.Length && char.IsDigit(body[word.End + 1]));
        return beside && LineShapes.IsIn(words.CalendarNames, word.Of(body));
    }

    private static bool IsSpaces(string body, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            Cancellation.Check();
            if (!char.IsWhiteSpace(body[i]) && body[i] != '.')
                return false;
        }

        return true;
    }

    private static bool IsOther(EntityIndex entities, TextSpan name)
    {
        int index = entities.FirstMentionAt(name.Start);
        return index < entities.Mentions.Count && entities.Mentions[index].Span.Start < name.End
            && entities.Entities[entities.Mentions[index].Entity].Kind is EntityKind.Place or EntityKind.Organization;
    }

    private static DateTimeOffset? Day(EntityIndex entities, TextSpan line)
    {
        for (int index = entities.FirstMentionAt(line.Start); index < entities.Mentions.Count && entities.Mentions[index].Span.Start < line.End; index++)
        {
            Cancellation.Check();
            if (entities.Entities[entities.Mentions[index].Entity].Detail is DateDetail { Precision: DatePrecision.Day, Year: { } year and >= 1 and <= 9999, Month: { } month, Day: { } day })
                return new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero);
        }

        return null;
    }
}
