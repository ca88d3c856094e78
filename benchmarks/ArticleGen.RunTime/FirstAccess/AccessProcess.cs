using System;
using System.Globalization;
using System.Linq;
using ArticleGen.RunTime.Processes;

namespace ArticleGen.RunTime.FirstAccess;

/// <summary>A process that measures what a program pays for an article that nobody has asked for yet.</summary>
internal static class AccessProcess
{
    /// <summary>The first argument of the process.</summary>
    public const string Argument = "access-process";

    private const int Rounds = 7;
    private const int MostMeasured = 200;

    private static readonly string[] s_rows =
    [
        "very first, with the JIT compiling the decoder",
        "further ones, member compiled by the JIT",
        "further ones, member compiled already",
    ];

    /// <summary>Starts several processes for each way of keeping texts, and prints their medians as a table in Markdown.</summary>
    public static void PrintTable()
    {
        Access[] literal = Start("literal");
        Access[] resource = Start("resource");
        Console.WriteLine("| first access to an article | literal | resource |");
        Console.WriteLine("|---|---|---|");
        foreach ((int row, string name) in s_rows.Index())
            Console.WriteLine($"| {name} | {literal[row]} | {resource[row]} |");
    }

    /// <summary>What the process does: a line for each row of the table.</summary>
    public static void Run(string storage)
    {
        ArticleMember[] members = ArticleMember.Find(storage == "literal" ? typeof(Literal.Articles) : typeof(Resource.Articles));
        int measured = Math.Min(MostMeasured, (members.Length - 1) / 2);
        Print(Access.Measure(members[0]), expected: 1);

        // In the program's steady state, the decoder is compiled and a member is not: it is compiled when it is first used.
        Print(Access.Median([.. members.Skip(1).Take(measured).Select(Access.Measure)]), expected: 1 + measured);

        ArticleMember[] compiled = [.. members.Skip(1 + measured).Take(measured)];
        foreach (ArticleMember member in compiled)
            member.Compile();
        Print(Access.Median([.. compiled.Select(Access.Measure)]), expected: 1 + (2 * measured));

        void Print(Access access, int expected)
        {
            int touched = members.Count(static member => member.IsTouched);
            if (touched != expected)
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{touched} articles were built instead of {expected}."));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{access.Time.Ticks} {access.AllocatedBytes}"));
        }
    }

    private static Access[] Start(string storage)
    {
        Access[][] processes = [.. Enumerable.Range(0, Rounds).Select(_ => ChildProcess.Run(Argument, storage).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Access.Parse).ToArray())];
        return [.. s_rows.Select((_, row) => Access.Median([.. processes.Select(process => process[row])]))];
    }
}
