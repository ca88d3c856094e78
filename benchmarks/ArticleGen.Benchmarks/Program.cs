using System.Globalization;
using ArticleGen.Benchmarks;
using ArticleGen.Benchmarks.Programs;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["write", string folder, string count]:
        VariedArticles.WriteFiles(folder, int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["speed"]:
        SpeedProgram.Run(folder: null);
        return 0;
    case ["speed", string folder]:
        SpeedProgram.Run(folder);
        return 0;
    case ["adversarial", .. string[] names]:
        return AdversarialProgram.Run(names) == 0 ? 0 : 1;
    case ["first"]:
        FirstArticleProgram.Run();
        return 0;
    case [FirstArticleProgram.ChildArgument]:
        FirstArticleProgram.RunAsChild();
        return 0;
    case ["tool", string tool]:
        return ToolProgram.Run(tool);
    case [ToolProgram.HelloArgument]:
        System.Console.WriteLine("hello");
        return 0;
    case ["peers", string script, string folder]:
        return PeerProgram.Run(script, folder);
    default:
        RunBenchmarks(args);
        return 0;
}

// A method of its own: a program that only starts does not load what it needs.
static void RunBenchmarks(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(VariedArticles).Assembly).Run(args);
