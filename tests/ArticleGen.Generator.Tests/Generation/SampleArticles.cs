using ArticleGen.Generator.Testing;

namespace ArticleGen.Generator.Tests.Generation;

/// <summary>Articles in the shapes that newsrooms and blogs have them, written for these tests.</summary>
internal static class SampleArticles
{
    public static TestArticle Bridge { get; } = TestArticle.Create("articles/pont-de-lyon.txt", """
        Le pont de la Mulatière rouvre après deux ans de travaux

        Le pont de la Mulatière a rouvert à la circulation mardi à Lyon, a annoncé la mairie. Les travaux ont coûté 12 millions d'euros.

        « Nous avons tenu les délais », a déclaré Anne Dubois, maire de Lyon. « Les riverains ont été patients », a-t-elle ajouté.

        Le pont tiendra 80 ans, selon l'ingénieur Paul Moreau.

        Source : https://example.org/lyon/pont
        """);

    public static TestArticle Harbour { get; } = TestArticle.Create("articles/harbour.txt", """
        Leeds harbour closes for the winter

        LEEDS, 3 March 2024 — The harbour of Leeds will stay closed until May, the city council said on Sunday.

        "We cannot risk another flood," said Ann Smith, the mayor of Leeds. "People come first," Smith told reporters.

        Repairs will cost $4 million, about 12% of the budget.
        """);

    public static TestArticle Garden { get; } = TestArticle.Create("blog/jardin.md", """
        ---
        id: jardin-partage
        headline: Un jardin partagé à Nantes
        authors: [Claire Petit, Marc Leroy]
        published: 2024-04-12
        language: fr
        section: Société
        keywords:
          - jardin
          - ville
        related: [pont-de-lyon]
        photo-credit: Studio Nord
        ---
        # Un jardin partagé à Nantes

        Les habitants du quartier **Chantenay** ont ouvert un [jardin](https://example.org/jardin).

        > On y plante ce que l'on veut.

        - Tomates
        - Fraises

        « C'est un lieu de rencontre », explique Claire Petit.
        """);

    public static TestArticle Bakery { get; } = TestArticle.Create("blog/bakery.md", """
        # The last bakery of Elm Street

        ![A loaf of bread on a wooden table](loaf.jpg)

        *Tom Baker* opened his shop in 1987.

        ## What remains

        "I still get up at three," Baker says.
        """);

    public static TestProject All { get; } = TestProject.Of(Bridge, Harbour, Garden, Bakery);
}
