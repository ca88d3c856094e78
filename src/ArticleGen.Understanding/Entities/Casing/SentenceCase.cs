using System;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Casing;

/// <summary>
/// Reads headlines in title case or capitals as if they were written like sentences, so that a capital there says as much as elsewhere
/// (truecasing, Lita et al. 2003). The text keeps its length: every position stays what it is.
/// </summary>
internal sealed class SentenceCase
{
    /// <summary>An acronym that the lists know is seldom longer.</summary>
    private const int LongestAcronym = 5;

    private readonly Document _document;
    private readonly char[] _body;
    private readonly Token[] _tokens;
    private readonly WordForms _forms;
    private readonly CommonWords _common;
    private readonly NameGazetteer _gazetteer;
    private readonly PhraseTable _heads;

    private SentenceCase(Document document)
    {
        _document = document;
        _body = document.Body.ToCharArray();
        _tokens = (Token[])document.Tokens.Clone();
        _forms = new(document);
        _common = CommonWords.For(document.Language);
        _gazetteer = NameGazetteer.For(document.Language);
        _heads = Lexicon.For(document.Language)["name-heads"];
    }

    /// <summary>The article as sentences would be written; the same one where no paragraph says otherwise.</summary>
    public static Document Of(Document document)
    {
        SentenceCase? cased = null;
        for (int first = 0; first < document.Tokens.Length;)
        {
            CapitalUse use = CapitalUse.Of(document, first, out int end);
            if (use.IsHeadlineStyle)
                (cased ??= new(document)).Write(first, end, use);
            first = end;
        }

        return cased is null ? document : document.WithCase(new(cased._body), cased._tokens);
    }

    private void Write(int first, int end, CapitalUse use)
    {
        bool isNameBefore = false;
        for (int i = first; i < end; i++)
        {
            if (!_document.Tokens[i].IsCapitalized)
            {
                isNameBefore = false;
                continue;
            }

            ReadOnlySpan<char> word = WordAt(i);
            if (_forms.TryGet(word, out string form))
            {
                Write(i, form.AsSpan());
            }
            else
            {
                Listing listing = _gazetteer.Of(word);
                bool isName = !_common.Contains(word) || IsPartOfName(i, end, isNameBefore, listing);
                if (use.IsShouted && !(isName && word.Length <= LongestAcronym && listing.Is(ListedAs.OrganizationName)))
                    WriteWord(i, isName || i == first);
                else if (!isName && i > first)
                    WriteWord(i, hasCapital: false);
            }

            isNameBefore = _tokens[i].Case != LetterCase.Lower && (i > first || !_common.Contains(word));
        }
    }

    /// <summary>A common word may be part of a name: a forename before a name, a surname or "Bank" behind one.</summary>
    private bool IsPartOfName(int token, int end, bool isNameBefore, Listing listing)
    {
        bool isNameBehind = token + 1 < end && _document.Tokens[token + 1].IsCapitalized && !_common.Contains(WordAt(token + 1));
        return (isNameBehind && listing.Is(ListedAs.Forename)) || (isNameBefore && (listing.Is(ListedAs.Surname) || _heads.Contains(WordAt(token))));
    }

    private ReadOnlySpan<char> WordAt(int token) => _document.Tokens[token].Span.Of(_document.Body);

    private void Write(int token, ReadOnlySpan<char> form)
    {
        form.CopyTo(_body.AsSpan(_tokens[token].Start, form.Length));
        _tokens[token] = _tokens[token] with { Case = CaseOf(form) };
    }

    /// <summary>Small letters but for the first of a name; after a hyphen or apostrophe a name begins anew.</summary>
    private void WriteWord(int token, bool hasCapital)
    {
        Span<char> word = _body.AsSpan(_tokens[token].Start, _tokens[token].Length);
        for (int i = 0; i < word.Length; i++)
        {
            bool begins = i == 0 || word[i - 1] is '-' or '\'' or '’';
            if (!(hasCapital && begins))
                word[i] = char.ToLowerInvariant(word[i]);
        }

        _tokens[token] = _tokens[token] with { Case = CaseOf(word) };
    }

    private static LetterCase CaseOf(ReadOnlySpan<char> word)
    {
        int upper = 0;
        int lower = 0;
        foreach (char c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        if (upper == 0)
            return lower == 0 ? LetterCase.None : LetterCase.Lower;
        if (lower == 0)
            return upper == 1 ? LetterCase.Title : LetterCase.Upper;
        return !char.IsUpper(word[0]) ? LetterCase.Camel : upper == 1 ? LetterCase.Title : LetterCase.Mixed;
    }
}
