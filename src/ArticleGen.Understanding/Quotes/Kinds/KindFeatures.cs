using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Quotes.Ranking;
using ArticleGen.Understanding.Quotes.Sentences;
using ArticleGen.Understanding.Quotes.Sieves;

namespace ArticleGen.Understanding.Quotes.Kinds;

/// <summary>What the classifier of kinds asks about a quotation.</summary>
internal static class KindFeatures
{
    private const int LookBack = 5;

    public static FeatureSpace Space { get; } = new();

    private static readonly FeatureTemplate Bias = Space.Add("bias");
    private static readonly FeatureTemplate Words = Space.Add("words", Buckets.Counts);
    private static readonly FeatureTemplate Shape = Space.Add<ContentShape>("shape");
    private static readonly FeatureTemplate ShapeLength = Space.Add<ContentShape>("shape-words", Buckets.Counts);
    private static readonly FeatureTemplate Capitals = Space.Add("capitals", Buckets.Counts);
    private static readonly FeatureTemplate Sieve = Space.Add<SieveId>("sieve");
    private static readonly FeatureTemplate SieveLength = Space.Add<SieveId>("sieve-words", Buckets.Counts);
    private static readonly FeatureTemplate SieveShape = Space.Add<SieveId, ContentShape>("sieve-shape");
    private static readonly FeatureTemplate Place = Space.Add<QuotationPlace>("place");
    private static readonly FeatureTemplate PlaceLength = Space.Add<QuotationPlace>("place-words", Buckets.Counts);
    private static readonly FeatureTemplate Before = Space.Add<Neighbour>("before");
    private static readonly FeatureTemplate BeforeLength = Space.Add<Neighbour>("before-words", Buckets.Counts);
    private static readonly FeatureTemplate BeforeBefore = Space.Add<Neighbour, Neighbour>("before-two");
    private static readonly FeatureTemplate After = Space.Add<Neighbour>("after");
    private static readonly FeatureTemplate Announced = Space.Add<Neighbour, ContentShape>("announced");
    private static readonly FeatureTemplate Paragraph = Space.Add<ParagraphKind>("paragraph");
    private static readonly FeatureTemplate ParagraphShape = Space.Add<ParagraphKind, ContentShape>("paragraph-shape");
    private static readonly FeatureTemplate Mark = Space.Add<MarkShape>("mark");
    private static readonly FeatureTemplate Previous = Space.Add<QuoteKind>("previous");
    private static readonly FeatureTemplate Joined = Space.Add<QuoteKind>("joined");

    /// <summary>The last word before the quotation.</summary>
    private static readonly FeatureTemplate WordBefore = Space.Add("word-before", WordHash.Words);

    /// <summary>A word shortly before that.</summary>
    private static readonly FeatureTemplate WordNear = Space.Add("word-near", WordHash.Words);

    /// <summary>The word behind the quotation.</summary>
    private static readonly FeatureTemplate WordAfter = Space.Add("word-after", WordHash.Words);
    private static readonly FeatureTemplate Clause = Space.Add("clause", 2 * 2 * 2);

    /// <summary>Adds the features of a quotation.</summary>
    /// <param name="site">Where it stands.</param>
    /// <param name="content">What it looks like.</param>
    /// <param name="report">What reports it, if anything does.</param>
    /// <param name="features">Where they are added.</param>
    public static void Add(QuotationSite site, QuotationContent content, Evidence? report, List<int> features)
    {
        List<Node> nodes = site.View.Nodes;
        int words = Buckets.OfCount(content.Words);
        int shape = (int)content.Shape;
        int sieve = (int)(report?.Sieve ?? SieveId.None);
        int place = (int)site.Place;
        int before = (int)Surroundings.At(nodes, site.Sentence, site.Node - 1);
        features.Add(Bias.At());
        features.Add(Words.At(words));
        features.Add(Shape.At(shape));
        features.Add(ShapeLength.At(shape, words));
        features.Add(Capitals.At(Buckets.OfCount(content.Capitals)));
        features.Add(Sieve.At(sieve));
        features.Add(SieveLength.At(sieve, words));
        features.Add(SieveShape.At(sieve, shape));
        features.Add(Place.At(place));
        features.Add(PlaceLength.At(place, words));
        features.Add(Before.At(before));
        features.Add(BeforeLength.At(before, words));
        features.Add(BeforeBefore.At((int)Surroundings.At(nodes, site.Sentence, site.Node - 2), before));
        features.Add(After.At((int)Surroundings.At(nodes, site.Sentence, site.Node + 1)));
        features.Add(Paragraph.At((int)site.Paragraph));
        features.Add(ParagraphShape.At((int)site.Paragraph, shape));
        features.Add(Mark.At((int)MarkOf(site)));
        features.Add(Clause.At((content.HasVerb ? 1 : 0) + (content.HasSentences ? 2 : 0) + (content.EndsSentence ? 4 : 0)));
        AddWords(site, features);
        AddAnnouncements(site, shape, features);
        if (site.Previous is { } kind)
            features.Add((SieveId.JoinedQuotation == report?.Sieve ? Joined : Previous).At((int)kind));
    }

    /// <summary>The words around it; nobody lists them, the model learns them.</summary>
    private static void AddWords(QuotationSite site, List<int> features)
    {
        bool next = true;
        for (int i = site.Node - 1; i >= Math.Max(site.Sentence.Start, site.Node - LookBack); i--)
        {
            Node node = site.View.Nodes[i];
            if (node.Kind == NodeKind.Quotation)
                break;
            if (node.Kind != NodeKind.Word)
                continue;
            features.Add((next ? WordBefore : WordNear).At(Word(site, node)));
            next = false;
        }

        if (site.After < site.Sentence.End && site.View.Nodes[site.After].Kind == NodeKind.Word)
            features.Add(WordAfter.At(Word(site, site.View.Nodes[site.After])));
    }

    private static int Word(QuotationSite site, Node node) => WordHash.OfWord(site.View.Text.Language, node.Span.Of(site.View.Text.Body));

    /// <summary>What announces a name or a term shortly before: «baptisé», «le film», «le mot».</summary>
    private static void AddAnnouncements(QuotationSite site, int shape, List<int> features)
    {
        for (int i = site.Node - 1; i >= Math.Max(site.Sentence.Start, site.Node - LookBack); i--)
        {
            Node node = site.View.Nodes[i];
            if (node.Kind == NodeKind.Quotation || (node.Kind == NodeKind.Mark && !node.IsComma && !node.IsColon))
                return;
            Neighbour neighbour = Surroundings.At(site.View.Nodes, site.Sentence, i);
            if (neighbour is Neighbour.Naming or Neighbour.Term or Neighbour.Work)
            {
                features.Add(Announced.At((int)neighbour, shape));
                return;
            }
        }
    }

    private static MarkShape MarkOf(QuotationSite site) => site.View.Text.Body[site.View.Nodes[site.Node].Start] switch
    {
        '‘' or '\'' or '‚' or '‹' or '›' => MarkShape.Single,
        '«' or '»' => MarkShape.Guillemets,
        '"' => MarkShape.Straight,
        _ => MarkShape.Double,
    };
}

/// <summary>What the words of a quotation look like as a whole.</summary>
internal enum ContentShape : byte
{
    /// <summary>No capital at the head, and no full stop at the end.</summary>
    Small,

    /// <summary>A name that the recogniser knows.</summary>
    Name,

    /// <summary>Every longer word has a capital.</summary>
    TitleCase,

    /// <summary>A capital at the head, and no full stop at the end.</summary>
    Capitalized,

    /// <summary>A capital at the head, a verb, and no full stop at the end.</summary>
    Clause,

    /// <summary>A capital at the head and a full stop at the end.</summary>
    Sentence,

    /// <summary>No capital at the head, but a full stop at the end.</summary>
    EndOfSentence,

    /// <summary>No capital at the head, a verb, and no full stop at the end.</summary>
    SmallClause,
}

/// <summary>The marks around a quotation.</summary>
internal enum MarkShape : byte
{
    Double,
    Single,
    Guillemets,
    Straight,
}
