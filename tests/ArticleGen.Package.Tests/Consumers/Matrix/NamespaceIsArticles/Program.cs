namespace Articles
{
    internal static class Program
    {
        private static void Main() => System.Console.WriteLine(global::Articles.Articles.Phare.Id);
    }
}
