using System.Reflection;
using ArticleGen.RunTime;
using ArticleGen.RunTime.FirstAccess;
using ArticleGen.RunTime.Processes;

switch (args)
{
    case []:
        return RunTimeProgram.Run();
    case [FreshProcess.Argument, string started, string contender, string folder]:
        FreshProcess.Run(started, contender, folder, id: null);
        return 0;
    case [FreshProcess.Argument, string started, string contender, string folder, string id]:
        FreshProcess.Run(started, contender, folder, id);
        return 0;
    case [AccessProcess.Argument, string storage]:
        AccessProcess.Run(storage);
        return 0;
    default:
        RunBenchmarks();
        return 0;
}

// Apart, so that the fresh processes do not load BenchmarkDotNet with the method above.
void RunBenchmarks() => BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
