using System;
using System.Globalization;
using System.Linq;
using ArticleGen.RunTime.Processes;

namespace ArticleGen.RunTime.FirstAccess;

/// <summary>Measures what a program pays for an article that nobody has asked for yet: in a fresh process for each way of keeping texts.</summary>
internal static class AccessProcess
{
    /// <summary>The first argument of the process.</summary>
    public const string Argument = "access-process";

    private const int MostMeasured = 200;

    /// <summary>Starts the processes and prints the table.</summary>
    public static void PrintTable()
    {
        Console.WriteLine("| first access to an article | literal | resource |");
        Console.WriteLine("|---|---|---|");
        foreach ((string literal, string resource) in Start("literal").Zip(Start("resource")))
            Console.WriteLine($"| {literal.Split('|')[0]} | {literal.Split('|')[1]} | {resource.Split('|')[1]} |");
    }

    /// <summary>What the process does.</summary>
    public static void Run(string storage)
    {
        ArticleMember[] members = ArticleMember.Find(storage == "literal" ? typeof(Literal.Articles) : typeof(Resource.Articles));
        int measured = Math.Min(MostMeasured, (members.Length - 1) / 2);
        Print("very first, with the JIT compiling the decoder", Access.Measure(members[0]), expected: 1);

        // In the program's steady state, the decoder is compiled and a member is not: it is compiled when it is first used.
        Print("further ones, member compiled by the JIT", Access.Median([.. members.Skip(1).Take(measured).Select(Access.Measure)]), expected: 1 + measured);

        ArticleMember[] compiled = [.. members.Skip(1 + measured).Take(measured)];
        foreach (ArticleMember member in compiled)
            member.Compile();
        Print("further ones, member compiled already", Access.Median([.. compiled.Select(Access.Measure)]), expected: 1 + (2 * measured));

        void Print(string what, Access access, int expected)
        {
            int touched = members.Count(static member => member.IsTouched);
            string others = touched == expected
                ? string.Create(CultureInfo.InvariantCulture, $"{members.Length - touched} others untouched")
                : string.Create(CultureInfo.InvariantCulture, $"{touched} articles built instead of {expected}");
            Console.WriteLine($"{what}|{access}, {others}");
        }
    }

    private static string[] Start(string storage) => ChildProcess.Run(Argument, storage).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
