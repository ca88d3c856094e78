using ArticleGen.Generator.Testing;

namespace ArticleGen.Generator.Tests.Generation;

/// <summary>Articles in the shapes that newsrooms and blogs have them, written for these tests.</summary>
internal static class SampleArticles
{
    public static TestArticle Bridge { get; } = TestArticle.Create("articles/pont-de-lyon.txt", """
        Le pont de Lyon rouvre après deux ans de travaux

        Le pont a rouvert mardi 12 mars 2024 à Lyon. Les travaux ont coûté 12 millions d'euros.

        « Nous avons tenu les délais », a déclaré Anne Dubois, maire de Lyon. « Les riverains ont été patients », a-t-elle ajouté.

        Source : https://example.org/lyon/pont
        """);

    public static TestArticle Harbour { get; } = TestArticle.Create("articles/harbour.txt", """
        London harbour closes for the winter

        The harbour of London will stay closed until 5 May 2024.

        "We cannot risk another flood," said Ann Smith, the mayor of London. "People come first," Smith told reporters.

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

        Les habitants de **Nantes** ont ouvert un [jardin](https://example.org/jardin).

        > On y plante ce que l'on veut.

        - Tomates
        - Fraises

        « C'est un lieu de rencontre », explique Claire Petit.
        """);

    public static TestArticle Bakery { get; } = TestArticle.Create("blog/bakery.md", """
        # The last bakery of the town

        ![A loaf of bread on a wooden table](loaf.jpg)

        *Tom Baker* opened his shop in 1987.

        ## What remains

        "I still get up at three," Baker says.
        """);

    public static TestProject All { get; } = TestProject.Of(Bridge, Harbour, Garden, Bakery);
}
