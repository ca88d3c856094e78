using System.Collections.Generic;
using System.Threading;
using ArticleGen.Understanding.Reading.Languages;
using ArticleGen.Understanding.Reading.Layout;
using ArticleGen.Understanding.Reading.Markdown;
using ArticleGen.Understanding.Reading.Markdown.Prose;
using ArticleGen.Understanding.Reading.Metadata;
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
        TextInspector.Inspect(text, problems, cancellationToken);
        FrontMatterSection? section = FrontMatterSection.Find(text, problems);
        FrontMatter frontMatter = section is { } found ? FrontMatterReader.Read(text, found, options, problems) : FrontMatter.None;
        if (frontMatter.Published is null && options.File is { } file && ArticlePath.Of(file).Date is { } date)
            frontMatter = frontMatter with { Published = date };
        int start = section?.End ?? 0;

        List<MarkupNode> markup = options.Format is ArticleFormat.PlainText
            ? []
            : MarkdownParser.Parse(text, start, MarkdownLayout.ExtensionsOf(options.Format), problems, cancellationToken);
        List<InlineLink> links = [];
        List<SourceBlock> blocks = options.Format is ArticleFormat.PlainText
            ? PlainTextLayout.Read(text, start, cancellationToken)
            : MarkdownLayout.Read(text, markup, links, cancellationToken);
        string readingText = BodyText.Join(text, blocks, out TextSpan[] spans);
        string body = BodyText.Mask(readingText, blocks, spans);
        string language = LanguageOf(body, frontMatter, options, problems);
        Outline outline = new(readingText, blocks, spans, StructureLexicon.For(language));
        ParagraphClassifier.Classify(outline, markedUp: options.Format is not ArticleFormat.PlainText);
        if (!HasWords(outline) && frontMatter.Headline is null)
            problems.Add(ProblemKind.EmptyArticle, new(start, 0));

        return new(
            text,
            body,
            language,
            HeadlineOf(outline, frontMatter),
            frontMatter,
            ToBlocks(blocks, outline),
            CountWords(outline),
            links)
        {
            ReadingText = readingText,
            Markup = markup,
        };
    }

    private static string LanguageOf(string body, FrontMatter frontMatter, UnderstandingOptions options, ProblemList problems)
    {
        if (frontMatter.Language is string declared)
            return declared;
        if (options.Language is not string given)
            return OfName(options.File) ?? LanguageDetector.Detect(body);
        bool isTag = LanguageTag.TryGetLanguage(given, out string language);
        if (!isTag || !LanguageTag.IsSupported(language))
            problems.Add(ProblemKind.UnsupportedLanguage, default, given);
        return isTag ? language : LanguageDetector.Detect(body);
    }

    // What about.fr.md says of itself is surer than what a few words tell.
    private static string? OfName(string? file) =>
        file is not null && ArticleVariant.SuffixOf(file) is { } tag && LanguageTag.TryGetLanguage(tag, out string language) && LanguageTag.IsSupported(language) ? language : null;

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

    private static bool HasWords(Outline outline)
    {
        foreach (ParagraphEvidence paragraph in outline.Paragraphs)
        {
            if (paragraph.Words > 0)
                return true;
        }

        return false;
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
