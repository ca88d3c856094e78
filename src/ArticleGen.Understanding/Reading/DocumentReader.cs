using System.Collections.Generic;
using System.Threading;

namespace ArticleGen.Understanding.Reading;

/// <summary>Turns file text into paragraphs.</summary>
internal static class DocumentReader
{
    public static Document Read(string text, UnderstandingOptions options, ProblemList problems, CancellationToken cancellationToken)
    {
        List<ParagraphInfo> paragraphs = [];
        int start = 0;
        while (start < text.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            int first = start;
            int last = end;
            while (first < last && char.IsWhiteSpace(text[first]))
                first++;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
                last--;
            if (last > first)
                paragraphs.Add(new(paragraphs.Count == 0 ? ParagraphKind.Lead : ParagraphKind.Body, TextSpan.FromBounds(first, last), []));
            start = end + 1;
        }

        if (paragraphs.Count == 0)
            problems.Add(ProblemKind.EmptyArticle, default);
        return new(text, options.Language ?? "fr", headline: null, FrontMatter.None, paragraphs, wordCount: 0, links: []);
    }
}
