using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Quotes;
using ArticleGen.Understanding.Quotes.Discourse;
using ArticleGen.Understanding.Quotes.Kinds;
using ArticleGen.Understanding.Quotes.Ranking;
using ArticleGen.Understanding.Quotes.Sieves;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Tests.Quotes;

/// <summary>
/// An article whose names are marked by hand, so that attribution is tested without the recogniser: <c>[[P:Ana Lima]]</c> is a
/// person, <c>O</c> an organisation, <c>L</c> a place, <c>W</c> a work; <c>[[P:Lima=Ana Lima]]</c> is a short form.
/// Paragraphs are separated by blank lines.
/// </summary>
internal sealed class AnnotatedText
{
    private readonly List<RecognizedEntity> _entities = [];
    private readonly List<RecognizedMention> _mentions = [];

    private AnnotatedText(string language, string source)
    {
        Text = ReadNames(source);
        Document = DocumentOf(language, Text);
    }

    public string Text { get; }

    public Document Document { get; }

    public static Document DocumentOf(string language, string text)
    {
        List<Block> blocks = [];
        int start = 0;
        foreach (string paragraph in text.Split(Document.ParagraphSeparator))
        {
            TextSpan span = new(start, paragraph.Length);
            blocks.Add(new(new(ParagraphKind.Body, span, []), span));
            start += paragraph.Length + Document.ParagraphSeparator.Length;
        }

        return new(text, text, language, headline: null, FrontMatter.None, [.. blocks], wordCount: 0, links: []);
    }

    /// <summary>The quotations as <c>kind speaker &lt;cue&gt; text</c>; a speaker without a name is in parentheses, nobody is a dash.</summary>
    public static string[] Attribute(string language, string source, bool indirect = false)
    {
        AnnotatedText article = new(language, source);
        return [.. article.Attribute(indirect).Select(article.Describe)];
    }

    /// <summary>The canonical names of those who passed the words on.</summary>
    public static string?[] Relays(string language, string source)
    {
        AnnotatedText article = new(language, source);
        return [.. article.Attribute(indirect: false).Select(quote => quote.Via < 0 ? null : article._entities[quote.Via].Name)];
    }

    /// <summary>Who may have spoken the last quotation, as <c>sieve speaker</c>, whatever the trained models make of it.</summary>
    public static string[] Candidates(string language, string source) =>
        [.. Observe(language, source).Last.Skip(1).Select(static candidate => $"{candidate.Sieve} {candidate.Speaker}")];

    /// <summary>What the models are told of somebody who may have spoken the last quotation; <c>-</c> is nobody.</summary>
    public static string[] FeaturesOf(string speaker, string language, string source) =>
        [.. Observe(language, source).Last.Where(candidate => candidate.Speaker == speaker).SelectMany(static candidate => candidate.Features).Select(LogLinearModel.NameOfSpeakerFeature)];

    /// <summary>What the models are told of the kind of the last quotation.</summary>
    public static string[] FeaturesOfKind(string language, string source) =>
        [.. Observe(language, source).Kind.Select(KindFeatures.Space.NameOf)];

    private static CandidateRecorder Observe(string language, string source)
    {
        AnnotatedText article = new(language, source);
        CandidateRecorder recorder = new(article);
        QuotationModels untrained = new(new(new float[SpeakerFeatures.Space.Count]), new(new float[LogLinearModel.CountOfKindFeatures])) { Observer = recorder };
        article.Attribute(indirect: false, untrained);
        return recorder;
    }

    private QuoteInfo[] Attribute(bool indirect, QuotationModels? models = null)
    {
        ProblemList problems = new();
        EquatableArray<QuotationMarks> marks = QuotationScanner.Scan(Document, problems, default);
        EntityIndex entities = new(Document, _entities, _mentions);
        return QuoteAttribution.Attribute(Document, marks, entities, new() { IndirectSpeech = indirect }, models ?? QuotationModels.For(Document.Language), default).AsSpan().ToArray();
    }

    private string NameOf(Speaker speaker) =>
        !speaker.Entity.IsNone ? _entities[speaker.Entity.Index].Name
        : speaker.Span is { } span ? "(" + span.Of(Text).ToString() + ")" : "-";

    private string Describe(QuoteInfo quote)
    {
        string speaker = quote.Speaker >= 0 ? _entities[quote.Speaker].Name
            : quote.SpeakerSpan is { } span ? "(" + span.Of(Text).ToString() + ")" : "-";
        string cue = quote.Cue is { } words ? " <" + words.Of(Text).ToString() + ">" : "";
        return $"{quote.Kind} {speaker}{cue} {quote.Span.Of(Text)}";
    }

    private string ReadNames(string source)
    {
        StringBuilder text = new(source.Length);
        int position = 0;
        for (int open = source.IndexOf("[[", StringComparison.Ordinal); open >= 0; open = source.IndexOf("[[", position, StringComparison.Ordinal))
        {
            int close = source.IndexOf("]]", open, StringComparison.Ordinal);
            string[] forms = source[(open + 4)..close].Split('=');
            text.Append(source, position, open - position);
            _mentions.Add(new(new(text.Length, forms[0].Length), EntityOf(source[open + 2], forms[^1])));
            text.Append(forms[0]);
            position = close + 2;
        }

        return text.Append(source, position, source.Length - position).ToString();
    }

    private int EntityOf(char kind, string name)
    {
        int known = _entities.FindIndex(entity => entity.Name == name);
        if (known >= 0)
            return known;
        _entities.Add(new(
            kind switch { 'P' => EntityKind.Person, 'O' => EntityKind.Organization, 'L' => EntityKind.Place, _ => EntityKind.Work },
            name,
            name,
            [],
            Gender.Unknown,
            WikidataId: null,
            Detail: null));
        return _entities.Count - 1;
    }

    private sealed class CandidateRecorder(AnnotatedText article) : IQuotationObserver
    {
        public (SieveId Sieve, string Speaker, int[] Features)[] Last { get; private set; } = [];

        public int[] Kind { get; private set; } = [];

        public void Observe(TextSpan content, CandidateList candidates, IReadOnlyList<int> kindFeatures)
        {
            Last = [.. Enumerable.Range(0, candidates.Count).Select(i => (candidates[i].Sieve, article.NameOf(candidates[i].Speaker), candidates[i].Features.ToArray()))];
            Kind = [.. kindFeatures];
        }
    }
}
