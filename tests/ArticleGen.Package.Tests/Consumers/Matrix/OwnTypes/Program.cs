namespace OwnTypes
{
    internal sealed record Article(decimal Price);

    internal sealed record Paragraph(int Number);

    internal static class Articles
    {
        public static Article[] All { get; } = { new(12.5m) };
    }

    internal static class ArticleGen
    {
        private static void Main()
        {
            global::ArticleGen.Article article = Texts.Phare;
            System.Console.WriteLine($"{Articles.All.Length} {article.Id}");
        }
    }
}
