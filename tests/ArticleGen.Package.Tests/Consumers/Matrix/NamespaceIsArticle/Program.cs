namespace Article
{
    internal static class Program
    {
        private static void Main() => System.Console.WriteLine(global::Article.Articles.Phare.Id);
    }
}
