using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Resolution;

/// <summary>
/// Finds where a person's name begins behind the name of a body or place that was taken together with it: «Reuters Anna Weber»,
/// "director of the Harbour Council Anna Weber".
/// </summary>
internal sealed class RunTogetherNames(Document document, NameGazetteer gazetteer, IEnumerable<NameMention> names)
{
    /// <summary>How far before a name the function stands that its bearer has there, in tokens.</summary>
    private const int FarthestFunction = 8;

    private readonly string _text = document.Body;
    private readonly Token[] _tokens = document.Tokens;
    private readonly HashSet<string> _fullNames = FullNames(document, names);
    private readonly PhraseTable _functions = Lexicon.For(document.Language)["functions"];
    private readonly PhraseTable _roleLinks = Lexicon.For(document.Language)["role-links"];
    private readonly PhraseTable _heads = Lexicon.For(document.Language)["name-heads"];

    /// <summary>The two names that a name is made of, or <see langword="null"/>.</summary>
    public (NameMention Before, NameMention Person)? Split(NameMention name)
    {
        if (name.EndToken - name.FirstToken < 3 || name.Kind is not (EntityKind.Person or EntityKind.Organization or EntityKind.Place) || IsForename(name.FirstToken))
            return null;
        for (int start = name.EndToken - 2; start > name.FirstToken; start--)
        {
            if (!IsPerson(name.FirstToken, start, name.EndToken) || !(_tokens[start - 1].IsCapitalized || _tokens[start - 1].Kind == TokenKind.Number))
                continue;
            if (KindOf(name, start) is { } kind)
                return (new(kind, name.FirstToken, start), new(EntityKind.Person, start, name.EndToken));
        }

        return null;
    }

    private bool IsPerson(int first, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!_tokens[i].IsCapitalized)
                return false;
        }

        return end - start <= 3 && (IsForename(start) || _fullNames.Contains(document.TextOf(start, end)) || gazetteer.CountryOf(document.TextOf(first, start)) is not null) && !_heads.Contains(_tokens[end - 1].Span.Of(_text));
    }

    private bool IsForename(int token) => _tokens[token].Case == LetterCase.Title && gazetteer.IsForename(document.TextOf(token, token + 1));

    /// <summary>What stands before the person, if anything says that it is a name of its own.</summary>
    private EntityKind? KindOf(NameMention name, int end)
    {
        string before = document.TextOf(name.FirstToken, end);
        if (gazetteer.IsOrganization(before) && name.Kind == EntityKind.Organization)
            return EntityKind.Organization;
        if (HasFunction(name.FirstToken, out bool isDirect))
            return gazetteer.IsPlace(before) || (name.Kind != EntityKind.Organization && !isDirect) ? EntityKind.Place : EntityKind.Organization;
        bool announced = name.Kind == EntityKind.Organization && name.FirstToken > 0 && _heads.TryGet(_tokens[name.FirstToken - 1].Span.Of(_text), out string meaning) && NameHead.KindOf(meaning) == EntityKind.Organization;
        return announced ? EntityKind.Organization : null;
    }

    /// <summary>«le directeur du site de …», "chief executive of the …"; who directs a site directs it in a place.</summary>
    private bool HasFunction(int name, out bool isDirect)
    {
        bool linked = false;
        isDirect = true;
        for (int i = name - 1; i >= Math.Max(0, name - FarthestFunction) && _tokens[i].Kind == TokenKind.Word; i--)
        {
            ReadOnlySpan<char> word = _tokens[i].Span.Of(_text);
            if (i == name - 1 && !_roleLinks.Contains(word))
                return false;
            if (linked && _functions.Contains(word))
                return true;
            isDirect &= _roleLinks.Contains(word);
            linked |= isDirect;
            if (_tokens[i].StartsSentence)
                return false;
        }

        return false;
    }

    private static HashSet<string> FullNames(Document document, IEnumerable<NameMention> names) => new(
        names.Where(static name => name.Kind == EntityKind.Person && name.EndToken - name.FirstToken > 1).Select(name => document.TextOf(name.FirstToken, name.EndToken)),
        StringComparer.Ordinal);
}
