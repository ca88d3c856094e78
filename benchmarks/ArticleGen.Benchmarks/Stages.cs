using System.Threading;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Entities.Values;
using ArticleGen.Understanding.Quotes;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Benchmarks;

/// <summary>The stages of text understanding, each on its own; every one returns a count, so that none is optimised away.</summary>
internal static class Stages
{
    /// <summary>Decoded text to paragraphs.</summary>
    public static Document Read(string text, string language) =>
        DocumentReader.Read(text, Options(language), new ProblemList(), CancellationToken.None);

    /// <summary>Paragraphs, quotation marks, quotes with their kinds, cues and speakers, without any entity.</summary>
    public static int ReadQuotes(string text, string language)
    {
        UnderstandingOptions options = Options(language);
        ProblemList problems = new();
        Document document = DocumentReader.Read(text, options, problems, CancellationToken.None);
        EquatableArray<QuotationMarks> quotations = QuotationScanner.Scan(document, problems, CancellationToken.None);
        return QuoteAttribution.Attribute(document, quotations, new EntityIndex(document, [], []), options, CancellationToken.None).Length;
    }

    /// <summary>Tokens to tagged names by the trained model.</summary>
    public static int Tag(Document document)
    {
        using TaggedNames tagged = NameTagger.Tag(document, NameModels.For(document.Language).Model!, GazetteerMarker.For(document.Language), CancellationToken.None);
        return tagged.Mentions.Count;
    }

    /// <summary>Dates and amounts.</summary>
    public static int RecognizeValues(Document document) =>
        ValueRecognizer.Recognize(document, CancellationToken.None).Count;

    /// <summary>The whole understanding.</summary>
    public static ArticleAnalysis Understand(string text, string language) =>
        ArticleUnderstanding.Understand(text, Options(language), CancellationToken.None);

    private static UnderstandingOptions Options(string language) => new() { Language = language };
}
