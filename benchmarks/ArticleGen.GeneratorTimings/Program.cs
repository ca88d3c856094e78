using System;
using System.IO;
using ArticleGen.GeneratorTimings;
using BenchmarkDotNet.Running;

if (args is ["--filter", ..])
{
    BenchmarkSwitcher.FromAssembly(typeof(LiveCompilerBenchmarks).Assembly).Run(args);
    return 0;
}

if (args is ["cancel"])
    return CancellationProgram.Run() == 0 ? 0 : 1;

if (args is [] || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: dotnet run -c Release -- FOLDER [literal|resource] [--compile]\n       dotnet run -c Release -- cancel\n       dotnet run -c Release -- --filter PATTERN");
    return 1;
}

string storage = Array.Exists(args, static argument => argument == "literal") ? "literal" : "resource";
TimingsProgram.Run(args[0], storage, Array.Exists(args, static argument => argument == "--compile"));
return 0;
