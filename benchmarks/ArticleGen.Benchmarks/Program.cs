using System.Globalization;
using ArticleGen.Benchmarks;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["write", string folder, string count]:
        VariedArticles.WriteFiles(folder, int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(VariedArticles).Assembly).Run(args);
        return 0;
}
