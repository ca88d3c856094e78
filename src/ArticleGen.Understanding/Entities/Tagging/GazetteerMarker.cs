using System;
using System.Collections.Concurrent;
using System.Linq;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>Looks every token up in the gazetteers of its language and of the world.</summary>
internal sealed class GazetteerMarker
{
    private const uint SmallNames = (1u << Places) | (1u << Events);
    private const int Places = 2;
    private const int Events = 7;
    private static readonly ConcurrentDictionary<string, Lazy<GazetteerMarker>> Loaded = new(StringComparer.Ordinal);

    private readonly Names[] _names;
    private readonly uint _nouns;
    private readonly FirstWordIndex _index;

    private GazetteerMarker(Lexicon language, Lexicon shared)
    {
        _names =
        [
            new(language["countries"], GazetteerMark.CountryBegin, GazetteerMark.CountryInside),
            new(language["country-aliases"], GazetteerMark.CountryBegin, GazetteerMark.CountryInside),
            new(language["places"], GazetteerMark.RegionBegin, GazetteerMark.RegionInside),
            new(shared["regions"], GazetteerMark.RegionBegin, GazetteerMark.RegionInside),
            new(shared["cities"], GazetteerMark.CityBegin, GazetteerMark.CityInside),
            new(language["organizations"], GazetteerMark.OrganizationBegin, GazetteerMark.OrganizationInside),
            new(shared["organizations"], GazetteerMark.OrganizationBegin, GazetteerMark.OrganizationInside),
            new(language["events"], GazetteerMark.EventBegin, GazetteerMark.EventInside),
            new(shared["events"], GazetteerMark.EventBegin, GazetteerMark.EventInside),
            new(shared["works"], GazetteerMark.WorkBegin, GazetteerMark.WorkInside),
            new(language["given-names"], GazetteerMark.GivenName, GazetteerMark.GivenName),
            new(shared["given-names"], GazetteerMark.GivenName, GazetteerMark.GivenName),
            new(shared["forenames"], GazetteerMark.GivenName, GazetteerMark.GivenName),
            new(shared["people"], GazetteerMark.PersonBegin, GazetteerMark.PersonInside),
            new(language["common-acronyms"], GazetteerMark.CommonAcronym, GazetteerMark.CommonAcronym),
            new(shared["surnames"], GazetteerMark.Surname, GazetteerMark.Surname),
            new(language["titles"], GazetteerMark.Title, GazetteerMark.Title),
            new(language["functions"], GazetteerMark.Function, GazetteerMark.Function),
            new(language["locatives"], GazetteerMark.Locative, GazetteerMark.Locative),
            new(language["languages"], GazetteerMark.Language, GazetteerMark.Language),
            new(language["demonyms"], GazetteerMark.Demonym, GazetteerMark.Demonym),
        ];
        _nouns = uint.MaxValue << Array.FindIndex(_names, static names => names.Begin == GazetteerMark.Title);
        Heads = language["name-heads"];
        Tables = [.. _names.Select(static names => names.Table), Heads];
        _index = new(Tables);
    }

    private PhraseTable Heads { get; }

    /// <summary>The sections that are looked in, in a fixed order.</summary>
    public PhraseTable[] Tables { get; }

    /// <summary>The gazetteers for one language, put together once.</summary>
    /// <param name="language">An ISO 639-1 code.</param>
    public static GazetteerMarker For(string language) =>
        Loaded.GetOrAdd(language, static name => new(() => new(Lexicon.For(name), Lexicon.Shared))).Value;

    /// <summary>Adds what the gazetteers know to the traits of the tokens.</summary>
    /// <param name="text">The body.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="traits">One per token.</param>
    public void Mark(string text, Token[] tokens, TokenTraits[] traits)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            Cancellation.Check();
            Token token = tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                continue;
            uint tables = _index.TablesAt(text, token.Start, text.Length) & TablesFor(token.Case);
            if (tables == 0)
                continue;
            int end = PhraseEnd(tokens, i);
            for (int table = 0; table < _names.Length; table++)
            {
                if ((tables & (1u << table)) != 0)
                    Mark(_names[table], text, tokens, traits, i, end);
            }

            if (Heads.TryGet(token.Span.Of(text), out string head))
                traits[i].Gazetteer |= HeadMark(head);
        }
    }

    /// <summary>Names begin with a capital, but for a few: «océan Atlantique», «guerre froide».</summary>
    private uint TablesFor(LetterCase letters) => letters switch
    {
        LetterCase.None => _nouns,
        LetterCase.Lower => _nouns | SmallNames,
        _ => uint.MaxValue,
    };

    private static void Mark(Names names, string text, Token[] tokens, TokenTraits[] traits, int first, int end)
    {
        int start = tokens[first].Start;
        int length = names.Table.LongestMatch(text, start, end, out _);
        if (length == 0 || (length <= 3 && tokens[first].Case is LetterCase.Title && names.Begin is GazetteerMark.CountryBegin or GazetteerMark.OrganizationBegin))
            return;
        traits[first].Gazetteer |= names.Begin;
        for (int i = first + 1; i < tokens.Length && tokens[i].End <= start + length; i++)
            traits[i].Gazetteer |= names.Inside;
    }

    private static GazetteerMark HeadMark(string meaning)
    {
        if (NameHead.Of(meaning) is not { } head)
            return GazetteerMark.None;
        GazetteerMark mark = head.Kind switch
        {
            EntityKind.Organization => GazetteerMark.OrganizationHead,
            EntityKind.Place => GazetteerMark.PlaceHead,
            EntityKind.Event => GazetteerMark.EventHead,
            _ => GazetteerMark.WorkHead,
        };
        return head.IsWithin ? mark | GazetteerMark.HeadWithin : mark;
    }

    /// <summary>No phrase is longer than a few words or reaches into the next paragraph.</summary>
    private static int PhraseEnd(Token[] tokens, int index)
    {
        int last = index;
        while (last + 1 < tokens.Length && last < index + 8 && !tokens[last + 1].StartsParagraph)
            last++;
        return tokens[last].End;
    }

    private readonly record struct Names(PhraseTable Table, GazetteerMark Begin, GazetteerMark Inside);
}
