using System;
using System.Globalization;
using System.Linq;
using ArticleGen.FirstAccess;

const int Measured = 200;

ArticleMember[] members = ArticleMember.Find();
if (members.Length <= 2 * Measured)
{
    Console.Error.WriteLine("usage: dotnet run -c Release -p:Articles=FOLDER [-p:ArticleGenStorage=literal|resource], with more than 400 articles in the folder");
    return 1;
}

Console.WriteLine(members.Length.ToString(CultureInfo.InvariantCulture) + " articles");
Print("very first", Access.Measure(members[0]), expected: 1);

// In the program's steady state, the decoder is compiled and a member is not: it is compiled when it is first used.
Print("median, getter by JIT", Access.Median([.. members.Skip(1).Take(Measured).Select(Access.Measure)]), expected: 1 + Measured);

ArticleMember[] compiled = [.. members.Skip(1 + Measured).Take(Measured - 1)];
foreach (ArticleMember member in compiled)
    member.Compile();
Print("median, getter compiled", Access.Median([.. compiled.Select(Access.Measure)]), expected: 2 * Measured);
return 0;

void Print(string what, Access access, int expected)
{
    int touched = members.Count(static member => member.IsTouched);
    string others = touched == expected
        ? string.Create(CultureInfo.InvariantCulture, $"{members.Length - touched} others untouched")
        : string.Create(CultureInfo.InvariantCulture, $"{touched} articles built instead of {expected}");
    Console.WriteLine($"{what,-24}{access}   {others}");
}
