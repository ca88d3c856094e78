using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Resolution;

/// <summary>
/// Gives names the small words that belong to them: the head before («le mont Ventoux»), adjectives and complements behind («le Forum
/// mondial de la langue française»); takes from them the place that they are in («le musée Rodin de Paris»).
/// </summary>
internal sealed class NameExtents
{
    /// <summary>A complement has no more groups than this: «des droits» «de l'homme».</summary>
    private const int MaxComplements = 2;

    private readonly Document _document;
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly NameGazetteer _gazetteer;
    private readonly Adjectives _adjectives;
    private readonly PhraseTable _heads;
    private readonly PhraseTable _links;
    private readonly PhraseTable _determiners;
    private readonly PhraseTable _demonyms;

    /// <param name="document">The article.</param>
    /// <param name="gazetteer">What is known of names.</param>
    public NameExtents(Document document, NameGazetteer gazetteer)
    {
        Lexicon lexicon = Lexicon.For(document.Language);
        _document = document;
        _text = document.Body;
        _tokens = document.Tokens;
        _gazetteer = gazetteer;
        _adjectives = new(lexicon);
        _heads = lexicon["name-heads"];
        _links = lexicon["role-links"];
        _determiners = lexicon["determiners"];
        _demonyms = lexicon["demonyms"];
    }

    /// <summary>The names with their full extent, in order.</summary>
    public List<NameMention> Apply(List<NameMention> names)
    {
        List<NameMention> extended = new(names.Count);
        for (int i = 0; i < names.Count; i++)
        {
            if (extended.Count > 0 && extended[extended.Count - 1] is var partner && partner.EndToken == names[i].FirstToken - 1 && IsAmpersand(partner.EndToken))
            {
                extended[extended.Count - 1] = new(EntityKind.Organization, partner.FirstToken, names[i].EndToken);
                continue;
            }

            int start = extended.Count > 0 ? extended[extended.Count - 1].EndToken : 0;
            int limit = i + 1 < names.Count ? names[i + 1].FirstToken : _tokens.Length;
            NameMention name = WithHead(names[i], start);
            if (_adjectives.FollowNouns)
                name = WithComplement(name, limit);
            name = WithPartner(WithoutLinks(WithoutHead(name)), start, limit);
            int place = PlaceBehind(name);
            extended.Add(name with { EndToken = place > 0 ? place - 1 : name.EndToken });
            if (place > 0)
                extended.Add(new(EntityKind.Place, place, name.EndToken));
        }

        return extended;
    }

    /// <summary>«mont Ventoux», «rue Victor Hugo», «grotte d'Arcy», «foire Saint-Michel»</summary>
    private NameMention WithHead(NameMention name, int start)
    {
        int head = name.FirstToken - 1;
        if (head < start || _tokens[name.FirstToken].StartsParagraph || !_tokens[name.FirstToken].IsCapitalized)
            return name;
        bool linked = IsLink(head);
        if (linked && name.Kind == EntityKind.Place && !_gazetteer.IsPlace(TextOf(name)))
            head--;
        if (head < Math.Max(start, 1) || _tokens[head].Case != LetterCase.Lower || _tokens[head + 1].StartsSentence || !_heads.TryGet(WordAt(head), out string meaning))
            return name;
        return meaning switch
        {
            "place within" or "place apposed" when name.Kind == EntityKind.Place || (name.Kind == EntityKind.Person && !linked && IsDetermined(head)) => new(EntityKind.Place, head, name.EndToken),
            "event within" when !linked && name.Kind is EntityKind.Place or EntityKind.Work or EntityKind.Event => new(EntityKind.Event, head, name.EndToken),
            _ => name,
        };
    }

    /// <summary>"Johnson &amp; Johnson": what an ampersand joins is one company.</summary>
    private NameMention WithPartner(NameMention name, int start, int limit)
    {
        int first = name.FirstToken;
        int end = name.EndToken;
        if (first - 2 >= start && IsAmpersand(first - 1) && _tokens[first - 2].IsCapitalized)
        {
            first -= 2;
            while (first > start && _tokens[first - 1].IsCapitalized && !_tokens[first].StartsSentence)
                first--;
        }

        if (end + 1 < limit && IsAmpersand(end) && _tokens[end + 1].IsCapitalized)
            end += 2;
        return first == name.FirstToken && end == name.EndToken ? name : new(EntityKind.Organization, first, end);
    }

    private bool IsAmpersand(int index) => _tokens[index].Length == 1 && _text[_tokens[index].Start] == '&' && !_tokens[index].StartsParagraph && !_tokens[index + 1].StartsParagraph;

    private NameMention WithComplement(NameMention name, int limit)
    {
        if (name.Kind == EntityKind.Place)
            return IsDemonym(name.EndToken, limit) && _gazetteer.IsRegion(TextOf(name)) ? name with { EndToken = name.EndToken + 1 } : name;
        if (name.Kind == EntityKind.Person)
            return name;
        if (name.EndToken > name.FirstToken + 1 && IsLink(name.EndToken - 1))
            return IsNoun(name.EndToken, limit) ? name with { EndToken = AdjectivesEnd(name.EndToken + 1, limit) } : name;
        int end = AdjectivesEnd(name.FirstToken + 1, limit);
        if (end < name.EndToken || end == name.FirstToken + 1 || !_tokens[name.FirstToken].IsCapitalized || !_heads.TryGet(WordAt(name.FirstToken), out string meaning))
            return name;
        for (int i = 0; i < MaxComplements && ArticleEnd(end, limit) is > 0 and int noun && IsNoun(noun, limit); i++)
            end = AdjectivesEnd(noun + 1, limit);
        return new(NameHead.KindOf(meaning) is (EntityKind.Event or EntityKind.Organization) and { } kind ? kind : name.Kind, name.FirstToken, end);
    }

    /// <summary>«le pont de Lyon» says where it is; «le pont Wilson» is called so.</summary>
    private NameMention WithoutHead(NameMention name)
    {
        int place = name.FirstToken + 2;
        bool isApposed = name.Kind == EntityKind.Place && place < name.EndToken && _tokens[name.FirstToken].Case == LetterCase.Lower && IsLink(place - 1)
            && _heads.TryGet(WordAt(name.FirstToken), out string meaning) && meaning == "place apposed" && _gazetteer.IsPlace(_document.TextOf(place, name.EndToken));
        return isApposed ? name with { FirstToken = place } : name;
    }

    private NameMention WithoutLinks(NameMention name)
    {
        int first = name.FirstToken;
        int end = name.EndToken;
        while (end > first + 1 && _tokens[end - 1].Case == LetterCase.Lower && IsLink(end - 1))
            end--;
        while (name.Kind != EntityKind.Person && first < end - 1 && (_tokens[first].Kind == TokenKind.Punctuation || (_tokens[first].Case == LetterCase.Lower && IsLink(first))))
            first++;
        return name with { FirstToken = first, EndToken = end };
    }

    /// <summary>Where the place begins that stands behind a name with a small head, or 0.</summary>
    private int PlaceBehind(NameMention name)
    {
        if (_tokens[name.FirstToken].Case != LetterCase.Lower || name.Kind is not (EntityKind.Place or EntityKind.Organization))
            return 0;
        for (int place = name.EndToken - 1; place > name.FirstToken + 2; place--)
        {
            if (IsLink(place - 1) && _tokens[place - 2].IsCapitalized && _tokens[place].IsCapitalized && _gazetteer.IsPlace(_document.TextOf(place, name.EndToken)))
                return place;
        }

        return 0;
    }

    private int AdjectivesEnd(int index, int limit)
    {
        while (index < limit && IsSmallWord(index) && !IsLink(index) && _adjectives.Contains(WordAt(index)))
            index++;
        return index;
    }

    /// <summary>Where the noun stands behind «de la», «de l'», «des», "du"; 0 if no such words stand here.</summary>
    private int ArticleEnd(int index, int limit)
    {
        if (index + 1 >= limit || !IsSmallWord(index) || !IsLink(index))
            return 0;
        int next = index + 1;
        if (next < limit && IsSmallWord(next) && IsLink(next))
            return next + 1;
        return _tokens[index].Length == 3 ? next : 0;
    }

    private bool IsNoun(int index, int limit) => index < limit && IsSmallWord(index) && _tokens[index].Length > 3 && !IsLink(index) && !_determiners.Contains(WordAt(index));

    private bool IsDemonym(int index, int limit) => index < limit && IsSmallWord(index) && _demonyms.Contains(WordAt(index));

    private bool IsSmallWord(int index) => _tokens[index] is { Kind: TokenKind.Word, Case: LetterCase.Lower, StartsParagraph: false, StartsSentence: false };

    /// <summary>«la rue Victor Hugo», «6 rue Victor Hugo», but not «au premier tour Federer».</summary>
    private bool IsDetermined(int head) =>
        head > 0 && (_tokens[head - 1].Kind == TokenKind.Number || _determiners.Contains(WordAt(head - 1)) || IsLink(head - 1));

    private bool IsLink(int index) => _links.Contains(WordAt(index));

    private ReadOnlySpan<char> WordAt(int index) => _tokens[index].Span.Of(_text);

    private string TextOf(NameMention name) => _document.TextOf(name.FirstToken, name.EndToken);
}
