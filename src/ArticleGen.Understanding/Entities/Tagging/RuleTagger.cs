using System.Collections.Generic;
using System.Threading;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>Finds the names of an article by gazetteers and the words around capitals, in languages that have no trained model.</summary>
internal sealed class RuleTagger
{
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly FeatureExtractor _extractor;
    private readonly PhraseTable _particles;
    private readonly bool _nounsHaveCapitals;
    private readonly List<NameMention> _mentions = [];

    private RuleTagger(Document document, FeatureExtractor extractor)
    {
        _text = document.Body;
        _tokens = document.Tokens;
        _extractor = extractor;
        _particles = Lexicon.For(document.Language)["name-particles"];
        _nounsHaveCapitals = LanguageProfile.For(document.Language).NounsHaveCapitals;
    }

    /// <summary>The names in order; none overlaps another or spans two paragraphs.</summary>
    public static List<NameMention> Tag(Document document, GazetteerMarker gazetteers, CancellationToken cancellationToken)
    {
        using FeatureExtractor extractor = new(document.Body, document.Tokens, gazetteers, WordFrequencies.For(document.Language));
        RuleTagger tagger = new(document, extractor);
        for (int i = 0; i < tagger._tokens.Length;)
        {
            if (tagger._tokens[i].StartsParagraph)
                cancellationToken.ThrowIfCancellationRequested();
            i = tagger.TagAt(i);
        }

        return tagger._mentions;
    }

    /// <summary>Tags the name that begins at a token, if one does; returns where to go on.</summary>
    private int TagAt(int first)
    {
        TokenTraits traits = _extractor[first];
        int listed = ListedEnd(first, traits.Gazetteer, out EntityKind kind);
        if (traits.RunEnd == 0)
            return listed > first ? Add(kind, first, listed) : first + 1;

        if (_nounsHaveCapitals)
            return TagAmongNouns(first, traits, listed, kind);
        int end = RunEnd(first);
        if (IsPerson(first, end, traits, listed))
            return Add(EntityKind.Person, first, end);
        if ((traits.Gazetteer & GazetteerMark.OrganizationHead) != GazetteerMark.None && end - first > 1)
            return Add(EntityKind.Organization, first, end);
        if (listed > first)
            return Add(kind, first, listed);
        if (Before(first, GazetteerMark.PlaceHead) || (traits.Evidence & WordEvidence.AfterLocative) != WordEvidence.None)
            return Add(EntityKind.Place, first, end);
        if (Before(first, GazetteerMark.OrganizationHead) || (traits.Evidence & WordEvidence.Acronym) != WordEvidence.None || IsAcronym(first, end))
            return Add(EntityKind.Organization, first, end);
        if (end - first is 2 or 3 && !_tokens[first].StartsSentence && _tokens[first].Case == LetterCase.Title && _tokens[end - 1].Case == LetterCase.Title)
            return Add(EntityKind.Person, first, end);
        return end;
    }

    /// <summary>Where every noun has a capital, only what is known or announced is a name, and it ends with the next word.</summary>
    private int TagAmongNouns(int first, TokenTraits traits, int listed, EntityKind kind)
    {
        int end = traits.RunEnd;
        bool isGiven = (traits.Gazetteer & GazetteerMark.GivenName) != GazetteerMark.None;
        if ((isGiven && end - first > 1 && listed < first + 2) || Before(first, GazetteerMark.Title) || (traits.Evidence & WordEvidence.AfterGivenName) != WordEvidence.None)
            return Add(EntityKind.Person, first, isGiven ? FamilyNameEnd(first) : first + 1);
        if (listed > first)
            return Add(kind, first, listed);
        if ((traits.Gazetteer & GazetteerMark.PlaceHead) != GazetteerMark.None && end - first == 2)
            return Add(EntityKind.Place, first + 1, end);
        bool isHead = (traits.Gazetteer & GazetteerMark.OrganizationHead) != GazetteerMark.None && end - first > 1;
        if (isHead && ListedEnd(first + 1, _extractor[first + 1].Gazetteer, out EntityKind announced) > first + 1 && announced == EntityKind.Organization)
            return first + 1;
        if (isHead)
            return Add(EntityKind.Organization, first, first + 2);
        if (end - first > 1 && (_extractor[end - 1].Gazetteer & GazetteerMark.OrganizationHead) != GazetteerMark.None)
            return Add(EntityKind.Organization, first, end);
        if (IsAcronym(first, first + 1) && (traits.Gazetteer & GazetteerMark.CommonAcronym) == GazetteerMark.None)
            return Add(EntityKind.Organization, first, first + 1);
        return first + 1;
    }

    /// <summary>The end of forenames and the family name behind them, particles included: «Ursula von der Leyen».</summary>
    private int FamilyNameEnd(int first)
    {
        int end = first + 1;
        while (end < _extractor[first].RunEnd - 1 && (_extractor[end].Gazetteer & GazetteerMark.GivenName) != GazetteerMark.None)
            end++;
        return end < _extractor[first].RunEnd ? end + 1 : RunEnd(first);
    }

    private bool IsPerson(int first, int end, TokenTraits traits, int listed)
    {
        if (Before(first, GazetteerMark.Title))
            return true;
        if ((traits.Gazetteer & GazetteerMark.GivenName) != GazetteerMark.None && end - first > 1 && listed < end)
            return true;
        return listed == first && (traits.Evidence & (WordEvidence.AfterGivenName | WordEvidence.AfterTitle)) != WordEvidence.None
            && (traits.Evidence & WordEvidence.Small) == WordEvidence.None;
    }

    private bool IsAcronym(int first, int end) =>
        end == first + 1 && _tokens[first].Case == LetterCase.Upper && _tokens[first].Length is >= 2 and <= 6;

    private bool Before(int index, GazetteerMark mark) =>
        !_tokens[index].StartsParagraph && index > 0 && (_extractor[index - 1].Gazetteer & mark) != GazetteerMark.None;

    /// <summary>The end of the run of capitals, taken further over particles: «Ursula von der Leyen».</summary>
    private int RunEnd(int first)
    {
        int end = _extractor[first].RunEnd;
        while (true)
        {
            int next = end;
            while (next < _tokens.Length && next < end + 2 && !_tokens[next].StartsParagraph && _particles.Contains(_tokens[next].Span.Of(_text)))
                next++;
            if (next == end || next == _tokens.Length || _tokens[next].StartsParagraph || _extractor[next].RunEnd == 0)
                return end;
            end = _extractor[next].RunEnd;
        }
    }

    private int ListedEnd(int first, GazetteerMark marks, out EntityKind kind)
    {
        int longest = first;
        kind = default;
        Consider(GazetteerMark.CountryBegin, GazetteerMark.CountryInside, EntityKind.Place, ref kind);
        Consider(GazetteerMark.OrganizationBegin, GazetteerMark.OrganizationInside, EntityKind.Organization, ref kind);
        Consider(GazetteerMark.RegionBegin, GazetteerMark.RegionInside, EntityKind.Place, ref kind);
        Consider(GazetteerMark.CityBegin, GazetteerMark.CityInside, EntityKind.Place, ref kind);
        Consider(GazetteerMark.EventBegin, GazetteerMark.EventInside, EntityKind.Event, ref kind);
        Consider(GazetteerMark.WorkBegin, GazetteerMark.WorkInside, EntityKind.Work, ref kind);
        return longest;

        void Consider(GazetteerMark begin, GazetteerMark inside, EntityKind candidate, ref EntityKind best)
        {
            if ((marks & begin) == GazetteerMark.None)
                return;
            int end = first + 1;
            while (end < _tokens.Length && !_tokens[end].StartsParagraph && (_extractor[end].Gazetteer & inside) != GazetteerMark.None)
                end++;
            if (end > longest)
            {
                longest = end;
                best = candidate;
            }
        }
    }

    private int Add(EntityKind kind, int first, int end)
    {
        _mentions.Add(new(kind, first, end));
        return end;
    }
}
