using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>Looks every token up in the gazetteers of its language and of the world.</summary>
internal sealed class GazetteerMarker
{
    private readonly Names[] _names;
    private readonly Names[] _nouns;

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
        ];
        _nouns =
        [
            new(language["titles"], GazetteerMark.Title, GazetteerMark.Title),
            new(language["functions"], GazetteerMark.Function, GazetteerMark.Function),
            new(language["locatives"], GazetteerMark.Locative, GazetteerMark.Locative),
            new(language["languages"], GazetteerMark.Language, GazetteerMark.Language),
        ];
        Heads = language["name-heads"];
    }

    private PhraseTable Heads { get; }

    /// <summary>The gazetteers for one language.</summary>
    /// <param name="language">An ISO 639-1 code.</param>
    public static GazetteerMarker For(string language) => new(Lexicon.For(language), Lexicon.Shared);

    /// <summary>Adds what the gazetteers know to the traits of the tokens.</summary>
    /// <param name="text">The body.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="traits">One per token.</param>
    public void Mark(string text, Token[] tokens, TokenTraits[] traits)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                continue;
            int end = ParagraphEnd(tokens, i, text.Length);
            if (token.Case is not (LetterCase.Lower or LetterCase.None))
            {
                foreach (Names names in _names)
                    Mark(names, text, tokens, traits, i, end);
            }
            else if (token.Case == LetterCase.Lower)
            {
                // A few names begin with a small letter: «océan Atlantique», «guerre froide».
                Mark(_names[2], text, tokens, traits, i, end);
                Mark(_names[7], text, tokens, traits, i, end);
            }

            foreach (Names nouns in _nouns)
                Mark(nouns, text, tokens, traits, i, end);
            if (Heads.TryGet(token.Span.Of(text), out string head))
                traits[i].Gazetteer |= HeadMark(head);
        }
    }

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

    private static GazetteerMark HeadMark(string meaning) => meaning switch
    {
        "organization" => GazetteerMark.OrganizationHead,
        "place" => GazetteerMark.PlaceHead,
        "event" => GazetteerMark.EventHead,
        "work" => GazetteerMark.WorkHead,
        _ => GazetteerMark.None,
    };

    /// <summary>No phrase is longer than this many characters or reaches into the next paragraph.</summary>
    private static int ParagraphEnd(Token[] tokens, int index, int textLength)
    {
        int last = index;
        while (last + 1 < tokens.Length && last < index + 8 && !tokens[last + 1].StartsParagraph)
            last++;
        return last + 1 < tokens.Length || last < tokens.Length ? tokens[last].End : textLength;
    }

    private readonly record struct Names(PhraseTable Table, GazetteerMark Begin, GazetteerMark Inside);
}
