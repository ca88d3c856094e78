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
        int start = section?.End ?? 0;
        List<MarkupNode> markup = options.Format is ArticleFormat.PlainText
            ? []
            : MarkdownParser.Parse(text, start, MarkdownLayout.ExtensionsOf(options.Format), problems, cancellationToken);
        MetadataMap? exported = options.Format is ArticleFormat.Mdx ? ExportedMetadata.Find(text, markup) : null;
        ArticlePath? path = options.File is { } file ? ArticlePath.Of(file) : null;
        FrontMatter frontMatter = FrontMatterReader.Read(text, section, exported, options with { Language = options.Language ?? path?.Language }, problems);
        if (frontMatter.Published is null && path?.Date is { } date)
            frontMatter = frontMatter with { Published = date };

        List<InlineLink> links = [];
        List<SourceBlock> blocks = options.Format is ArticleFormat.PlainText
            ? PlainTextLayout.Read(text, start, cancellationToken)
            : MarkdownLayout.Read(text, markup, links, cancellationToken);
        string readingText = BodyText.Join(text, blocks, out TextSpan[] spans);
        string body = BodyText.Mask(readingText, blocks, spans);
        string language = LanguageOf(body, frontMatter, path?.Language, options, problems);
        if (frontMatter.Authors.IsEmpty && frontMatter.Byline is { } byline)
            frontMatter = frontMatter with { Authors = Bylines.Authors(byline, StructureLexicon.For(language)) };
        Outline outline = new(readingText, blocks, spans, StructureLexicon.For(language));
        ParagraphClassifier.Classify(outline, markedUp: options.Format is not ArticleFormat.PlainText);

        // A title or a layout alone is a page on purpose.
        if (!HasWords(outline) && frontMatter.Headline is null && frontMatter.Layout is null)
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

    private static string LanguageOf(string body, FrontMatter frontMatter, string? pathLanguage, UnderstandingOptions options, ProblemList problems)
    {
        if (frontMatter.Language is string declared)
            return declared;
        if (options.Language is not string given)
            return Detected(body, pathLanguage, problems);
        bool isTag = LanguageTag.TryGetLanguage(given, out string language);
        if (!isTag || !LanguageTag.IsSupported(language))
            problems.Add(ProblemKind.UnsupportedLanguage, default, given);
        return isTag ? language : Detected(body, pathLanguage, problems);
    }

    // A page below fr/ that nobody has translated yet is read in the language that it is written in.
    private static string Detected(string body, string? pathLanguage, ProblemList problems)
    {
        DetectedLanguage detected = LanguageDetector.Detect(body);
        if (pathLanguage is not null)
            return detected.Certainty is LanguageCertainty.Certain ? detected.Language : pathLanguage;
        if (detected.Certainty is LanguageCertainty.Guess)
            problems.Add(ProblemKind.UncertainLanguage, default, detected.Language);
        return detected.Language;
    }

    private static string? HeadlineOf(Outline outline, FrontMatter frontMatter)
    {
        if (frontMatter.Headline is string declared)
            return declared;
        foreach (ParagraphEvidence paragraph in outline.Paragraphs)
        {
            Cancellation.Check();
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
            Cancellation.Check();
            ParagraphEvidence paragraph = outline.Paragraphs[i];
            result[i] = new(new(paragraph.Kind ?? ParagraphKind.Body, blocks[i].Span, blocks[i].Edits), paragraph.Span);
        }

        return result;
    }

    private static bool HasWords(Outline outline)
    {
        foreach (ParagraphEvidence paragraph in outline.Paragraphs)
        {
            Cancellation.Check();
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
            Cancellation.Check();
            if (paragraph.Kind is not (ParagraphKind.Boilerplate or ParagraphKind.Source or ParagraphKind.Related))
                words += paragraph.Words;
        }

        return words;
    }
}
