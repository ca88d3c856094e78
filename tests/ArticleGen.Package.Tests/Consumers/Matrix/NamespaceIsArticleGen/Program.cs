namespace ArticleGen
{
    internal static class Program
    {
        private static void Main() => System.Console.WriteLine(global::ArticleGen.Articles.Phare.Id);
    }
}
