using System;
using System.IO;
using ArticleGen.GeneratorTimings;

if (args.Length is 0 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: dotnet run -c Release -- FOLDER [literal|resource] [--compile]");
    return 1;
}

string storage = Array.Exists(args, static argument => argument == "literal") ? "literal" : "resource";
new LiveCompiler(args[0], storage, Array.Exists(args, static argument => argument == "--compile")).Measure();
return 0;
