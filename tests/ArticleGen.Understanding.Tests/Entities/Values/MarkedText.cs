using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using ArticleGen.Understanding.Entities.Values;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Tests.Entities.Values;

/// <summary>A text whose values are marked with brackets: «Il a payé [12 €].»</summary>
internal static class MarkedText
{
    /// <summary>The text with brackets around every value that is recognised.</summary>
    public static string Mark(string language, string marked)
    {
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        StringBuilder found = new(text);
        foreach (ValueMention mention in Recognize(language, text).Reverse())
            found.Insert(mention.Span.End, ']').Insert(mention.Span.Start, '[');
        return found.ToString();
    }

    /// <summary>The normalised values, joined by semicolons.</summary>
    public static string Ids(string language, string marked) =>
        string.Join("; ", Recognize(language, marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)).Select(mention => mention.Id));

    public static IReadOnlyList<ValueMention> Recognize(string language, string text) => Recognize(language, text, FrontMatter.None);

    public static IReadOnlyList<ValueMention> Recognize(string language, string text, FrontMatter frontMatter)
    {
        ParagraphInfo paragraph = new(ParagraphKind.Body, new(0, text.Length), []);
        return ValueRecognizer.Recognize(new Document(text, text, language, headline: null, frontMatter, [new Block(paragraph, paragraph.Span)], wordCount: 0, links: []), CancellationToken.None);
    }
}
