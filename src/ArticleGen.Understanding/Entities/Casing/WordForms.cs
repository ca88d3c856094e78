using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Casing;

/// <summary>How the words of an article are written inside its sentences.</summary>
internal sealed class WordForms
{
    private readonly Dictionary<uint, Form> _forms = [];

    public WordForms(Document document)
    {
        for (int first = 0; first < document.Tokens.Length;)
        {
            bool isHeadlineStyle = CapitalUse.Of(document, first, out int end).IsHeadlineStyle;
            for (int i = first; i < end && !isHeadlineStyle; i++)
            {
                if (document.Tokens[i] is { Kind: TokenKind.Word, StartsSentence: false } token)
                    Add(token.Span.Of(document.Body), token.IsCapitalized);
            }

            first = end;
        }
    }

    /// <summary>The form of a word that is met most often, small letters where it is a tie.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out string form)
    {
        bool found = _forms.TryGetValue(PhraseTable.HashOf(word), out Form known);
        form = !found ? "" : known.Capital is { } capital && known.Capitals > known.Smalls ? capital : known.Small ?? known.Capital ?? "";
        return form.Length == word.Length;
    }

    private void Add(ReadOnlySpan<char> word, bool isCapitalized)
    {
        uint hash = PhraseTable.HashOf(word);
        _forms.TryGetValue(hash, out Form known);
        _forms[hash] = isCapitalized
            ? known with { Capitals = known.Capitals + 1, Capital = known.Capital ?? word.ToString() }
            : known with { Smalls = known.Smalls + 1, Small = known.Small ?? word.ToString() };
    }

    private readonly record struct Form(int Capitals, int Smalls, string? Capital, string? Small);
}
