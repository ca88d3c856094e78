using System;
using System.CommandLine;
using ArticleGen.Cli.Commands;

RootCommand root = new("Reads articles the way the ArticleGen compiler package does, and prints what it understood.")
{
    ExtractCommand.Create(Console.OpenStandardInput, Console.OpenStandardOutput),
    EvalCommand.Create(Console.OpenStandardOutput),
};
return root.Parse(args).Invoke();
