using ArticleGen.Cli.Output;
using ArticleGen.Understanding;
using Span = ArticleGen.Understanding.TextSpan;

namespace ArticleGen.Cli.Tests;

/// <summary>Models written by hand, so that writers are tested on what they are given and not on what is understood.</summary>
internal static class ArticleSamples
{
    /// <summary>A lead with a direct quote, a speaker with a role, a place, a date, an amount; a caption; full front matter.</summary>
    public static ExtractedArticle Bridge()
    {
        const string Lead = "« Le pont ouvrira en mai <2027> », a déclaré Mme Anne Le Goff à Brest, pour 12,5 millions d'euros.";
        const string Caption = "Le pont & la rade";
        const string Text = Lead + "\n\n" + Caption;
        Span Of(string part) => new(Text.IndexOf(part, System.StringComparison.Ordinal), part.Length);
        MentionInfo Mention(string part) => new(Of(part), 0);
        return Compile(
            "articles/pont.txt",
            "pont",
            new ArticleInfo(
                Text,
                "fr",
                "Un pont pour Brest",
                new FrontMatter
                {
                    Headline = "Un pont pour Brest",
                    Authors = ["Ada Kerven", "Yann Tual"],
                    Dateline = "Brest",
                    Published = new(2026, 5, 4, 8, 30, 0, System.TimeSpan.FromHours(2)),
                    Source = "https://example.org/pont",
                    Section = "Région",
                    Keywords = ["pont", "transports"],
                    Description = "La rade aura son pont.",
                },
                [new(Understanding.ParagraphKind.Lead, new(0, Lead.Length), []), new(Understanding.ParagraphKind.Caption, new(Lead.Length + 2, Caption.Length), [])],
                [new(Understanding.QuoteKind.Direct, Of("Le pont ouvrira en mai <2027>"), 0, 1, Of("Mme Anne Le Goff"), Of("a déclaré"), -1)],
                [
                    new(Understanding.EntityKind.Date, "2027-05", "mai <2027>", [], [Mention("mai <2027>")], WikidataId: null, new DateDetail("2027-05", Understanding.DatePrecision.Month, 2027, 5, Day: null)),
                    new(Understanding.EntityKind.Person, "anne-le-goff", "Anne Le Goff", ["Le Goff"], [Mention("Anne Le Goff")], WikidataId: null, new PersonDetail("Anne", "Le Goff", "Mme", "maire")),
                    new(Understanding.EntityKind.Place, "brest", "Brest", [], [Mention("Brest")], "Q12193", new PlaceDetail("FR")),
                    new(Understanding.EntityKind.Money, "12500000 EUR", "12,5 millions d'euros", [], [Mention("12,5 millions d'euros")], WikidataId: null, new MoneyDetail(12_500_000m, "EUR")),
                ],
                17));
    }

    /// <summary>An article of one paragraph whose headline is <paramref name="text"/> too.</summary>
    public static ExtractedArticle Plain(string text) => Compile(
        "plain.txt",
        "plain",
        new ArticleInfo(text, "en", text, FrontMatter.None, [new(Understanding.ParagraphKind.Lead, new(0, text.Length), [])], [], [], 1));

    /// <summary>A Markdown article with all that such articles have, as it is understood.</summary>
    /// <param name="file">Its path.</param>
    public static ExtractedArticle Markdown(string file) => new ArticleReader(new UnderstandingOptions()).Read(new(file, MarkdownText));

    private const string MarkdownText = """
        ---
        title: A bridge for Brest
        ---

        “The **bridge** opens in *May*,” said [Anne Le Goff](https://example.org/anne), the mayor of Brest.

        ## What it costs

        | item | cost |
        |---|---:|
        | piers | 12 million euros |
        | deck | 9 million euros |

        1. Piers
        2. Deck
           - [x] drawn
           - [ ] built

        ```csharp
        if (bridge < 1)
            return "«no quotation»";
        ```

        > The sea is the quarry of Brest.

        ![The bridge at night](bridge.png) and ![far away](https://example.org/far.png)

        {{< figure src="x.png" >}}

        <aside onclick="alert(1)">An aside of the author's.</aside>

        The river rose.[^1]

        [^1]: As it did in 1999.
        """;

    private static ExtractedArticle Compile(string file, string id, ArticleInfo article) => new(file, DetachedArticles.Compile(id, article), []);
}
