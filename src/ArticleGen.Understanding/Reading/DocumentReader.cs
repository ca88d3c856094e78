using System.Collections.Generic;
using System.Threading;
using ArticleGen.Understanding.Reading.Languages;
using ArticleGen.Understanding.Reading.Layout;
using ArticleGen.Understanding.Reading.Structure;

namespace ArticleGen.Understanding.Reading;

/// <summary>Turns file text into a document: front matter, layout, language, paragraph kinds.</summary>
internal static class DocumentReader
{
    /// <param name="text">The decoded file text.</param>
    /// <param name="options">What to read it with.</param>
    /// <param name="problems">Where to report what is wrong.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static Document Read(string text, UnderstandingOptions options, ProblemList problems, CancellationToken cancellationToken)
    {
        FrontMatter frontMatter = FrontMatter.None;
        List<SourceBlock> blocks = PlainTextLayout.Read(text, 0, cancellationToken);
        if (blocks.Count == 0)
            problems.Add(ProblemKind.EmptyArticle, default);

        string body = BodyText.Join(text, blocks, out TextSpan[] spans);
        string language = LanguageOf(body, frontMatter, options);
        Outline outline = new(body, blocks, spans, StructureLexicon.For(language));
        ParagraphClassifier.Classify(outline, options.Format is ArticleFormat.Markdown);

        return new(
            text,
            body,
            language,
            HeadlineOf(outline, frontMatter),
            frontMatter,
            ToBlocks(blocks, outline),
            CountWords(outline),
            links: []);
    }

    private static string LanguageOf(string body, FrontMatter frontMatter, UnderstandingOptions options)
    {
        if (frontMatter.Language is string declared)
            return declared;
        return options.Language is string given && LanguageTag.TryGetLanguage(given, out string language) ? language : LanguageDetector.Detect(body);
    }

    private static string? HeadlineOf(Outline outline, FrontMatter frontMatter)
    {
        if (frontMatter.Headline is string declared)
            return declared;
        foreach (ParagraphEvidence paragraph in outline.Paragraphs)
        {
            if (paragraph.Kind is ParagraphKind.Headline)
                return paragraph.Span.Of(outline.Body).ToString();
        }

        return null;
    }

    private static Block[] ToBlocks(List<SourceBlock> blocks, Outline outline)
    {
        Block[] result = new Block[blocks.Count];
        for (int i = 0; i < result.Length; i++)
        {
            ParagraphEvidence paragraph = outline.Paragraphs[i];
            result[i] = new(new(paragraph.Kind ?? ParagraphKind.Body, blocks[i].Span, blocks[i].Edits), paragraph.Span);
        }

        return result;
    }

    private static int CountWords(Outline outline)
    {
        int words = 0;
        foreach (ParagraphEvidence paragraph in outline.Paragraphs)
        {
            if (paragraph.Kind is not (ParagraphKind.Boilerplate or ParagraphKind.Source or ParagraphKind.Related))
                words += paragraph.Words;
        }

        return words;
    }
}
