using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Description;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Entities.Values;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Quotes;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Names;

/// <summary>All that a step may ask about an article besides its names.</summary>
internal sealed class NameContext
{
    /// <param name="document">The article, with its capitals as in sentences.</param>
    /// <param name="written">The article as written.</param>
    /// <param name="quotations">Its quotations by start.</param>
    /// <param name="values">Its dates and amounts by start.</param>
    public NameContext(Document document, Document written, EquatableArray<QuotationMarks> quotations, IReadOnlyList<ValueMention> values)
    {
        Document = document;
        Written = written;
        Gazetteer = NameGazetteer.For(document.Language);
        Quotations = quotations;
        Values = values;
        Language = LanguageProfile.For(document.Language);
        Lexicon = Lexicon.For(document.Language);
        Adjectives = new(Lexicon);
        Determiners = Lexicon["determiners"];
        Heads = Lexicon["name-heads"];
        SmallHeads = Lexicon["small-heads"];
        Prepositions = Lexicon["prepositions"];
        Links = Lexicon["role-links"];
        Offices = new(document);
    }

    /// <summary>The article, with the capitals of its headlines as in sentences.</summary>
    public Document Document { get; }

    /// <summary>The article as written.</summary>
    public Document Written { get; }

    /// <summary>How the language of the article writes.</summary>
    public LanguageProfile Language { get; }

    public Lexicon Lexicon { get; }

    public NameGazetteer Gazetteer { get; }

    public EquatableArray<QuotationMarks> Quotations { get; }

    public IReadOnlyList<ValueMention> Values { get; }

    public Adjectives Adjectives { get; }

    public Offices Offices { get; }

    public PhraseTable Determiners { get; }

    /// <summary>Nouns that begin or announce a name.</summary>
    public PhraseTable Heads { get; }

    public PhraseTable Prepositions { get; }

    /// <summary>Nouns of streets and awards, which are part of the name behind them though written small.</summary>
    public PhraseTable SmallHeads { get; }

    /// <summary>Small words that go on with a name or office: «de la», "of".</summary>
    public PhraseTable Links { get; }

    public Token[] Tokens => Document.Tokens;

    public string Text => Document.Body;

    public ReadOnlySpan<char> WordAt(int token) => Tokens[token].Span.Of(Text);

    public ReadOnlySpan<char> WordsAt(int firstToken, int endToken) => Document.SpanOf(firstToken, endToken).Of(Text);

    /// <summary>What the lists know of some words as a whole.</summary>
    public Listing ListingOf(int firstToken, int endToken) => Gazetteer.Of(WordsAt(firstToken, endToken));

    public bool IsLink(int token) => Links.Contains(WordAt(token));

    public bool IsMark(int token, char mark) => Tokens[token].Length == 1 && Text[Tokens[token].Start] == mark;

    /// <summary>Whether a token is a word without a capital that goes on with its sentence.</summary>
    public bool IsSmallWord(int token) => Tokens[token] is { Kind: TokenKind.Word, Case: LetterCase.Lower, StartsSentence: false };

    /// <summary>The kind that a noun before or in a name says it is of.</summary>
    public EntityKind? HeadKindAt(int token) => Heads.TryGet(WordAt(token), out string meaning) ? NameHead.Of(meaning)?.Kind : null;
}
