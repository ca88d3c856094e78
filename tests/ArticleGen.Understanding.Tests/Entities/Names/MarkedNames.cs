using System;
using System.Collections.Generic;
using System.Text;
using ArticleGen.Understanding.Entities.Casing;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Entities.Names;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Entities.Values;
using ArticleGen.Understanding.Quotes;
using ArticleGen.Understanding.Reading;
using ArticleGen.Understanding.Tests.Quotes;

namespace ArticleGen.Understanding.Tests.Entities.Names;

/// <summary>
/// An article whose names are marked by hand, so that a step is tested without the tagger: <c>[[P:Ana Lima]]</c> is a person,
/// <c>O</c> an organisation, <c>L</c> a place, <c>E</c> an event, <c>W</c> a work. Paragraphs are separated by blank lines.
/// </summary>
internal static class MarkedNames
{
    private const string Kinds = "POLEW";

    /// <summary>The article with its names as one step leaves them.</summary>
    public static string Revise(INameStep step, string language, string marked)
    {
        NameContext context = Read(language, marked, out NameSpans names);
        step.Revise(context, names);
        names.Settle();
        return Write(context.Written, names);
    }

    /// <summary>The article with its names as all steps leave them.</summary>
    public static string ReviseByAll(string language, string marked)
    {
        NameContext context = Read(language, marked, out NameSpans names);
        NameChain.Default.Run(context, names);
        return Write(context.Written, names);
    }

    public static NameContext Read(string language, string marked, out NameSpans names)
    {
        List<(EntityKind Kind, TextSpan Span)> marks = [];
        StringBuilder text = new(marked.Length);
        int position = 0;
        for (int open = marked.IndexOf("[[", StringComparison.Ordinal); open >= 0; open = marked.IndexOf("[[", position, StringComparison.Ordinal))
        {
            int close = marked.IndexOf("]]", open, StringComparison.Ordinal);
            text.Append(marked, position, open - position);
            marks.Add(((EntityKind)Kinds.IndexOf(marked[open + 2], StringComparison.Ordinal), new(text.Length, close - open - 4)));
            text.Append(marked, open + 4, close - open - 4);
            position = close + 2;
        }

        Document document = AnnotatedText.DocumentOf(language, text.Append(marked, position, marked.Length - position).ToString());
        List<NameMention> mentions = marks.ConvertAll(mark => new NameMention(mark.Kind, TokenAt(document, mark.Span.Start), TokenAt(document, mark.Span.End)));
        Document cased = SentenceCase.Of(document);
        names = new(cased, NameGazetteer.For(language), mentions);
        return new(cased, document, QuotationScanner.Scan(document, new(), default), ValueRecognizer.Recognize(document, default));
    }

    public static string Write(Document document, NameSpans names)
    {
        StringBuilder text = new();
        int position = 0;
        for (int i = 0; i < names.Count; i++)
        {
            TextSpan span = document.SpanOf(names[i].FirstToken, names[i].EndToken);
            text.Append(document.Body, position, span.Start - position)
                .Append("[[").Append(Kinds[(int)names[i].Kind]).Append(':').Append(span.Of(document.Body)).Append("]]");
            position = span.End;
        }

        return text.Append(document.Body, position, document.Body.Length - position).ToString();
    }

    /// <summary>The first token at or behind a position.</summary>
    private static int TokenAt(Document document, int position)
    {
        int token = Array.FindIndex(document.Tokens, token => token.Start >= position);
        return token < 0 ? document.Tokens.Length : token;
    }
}
