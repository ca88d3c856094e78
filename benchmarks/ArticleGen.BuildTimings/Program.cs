using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using ArticleGen.BuildTimings;

if (args.Length is 0 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: dotnet run -c Release -- FOLDER [ROUNDS] [LAYOUT]");
    return 1;
}

int rounds = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 3;
string wanted = args.Length > 2 ? args[2] : "";
Dictionary<string, string?> paths = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(static path => path.Key, static path => path.Value, StringComparer.Ordinal);
string root = Directory.CreateTempSubdirectory("articlegen-").FullName;
Console.WriteLine($"{"layout",-26}{"build, s",10}{"over floor",12}{"assembly, KB",14}");
TimeSpan? floor = null;
foreach (Layout layout in Layout.All.Where(layout => layout.Name.StartsWith(wanted, StringComparison.Ordinal) || layout == Layout.All[0]))
{
    BuildProject project = new(root, layout, Path.GetFullPath(args[0]), paths["Generator"]!, paths["BuildFiles"]!);
    if (!project.Restore())
    {
        Console.WriteLine($"{layout.Name,-26}{"no restore",10}");
        continue;
    }

    TimeSpan? best = null;
    string output = "";
    for (int round = 0; round < rounds; round++)
    {
        if (project.Build(out output) is { } time && (best is null || time < best))
            best = time;
    }

    floor ??= best;
    Console.WriteLine(best is { } built
        ? FormattableString.Invariant($"{layout.Name,-26}{built.TotalSeconds,10:F2}{(built - floor!.Value).TotalSeconds,12:F2}{project.AssemblySize / 1024,14}")
        : $"{layout.Name,-26}{"failed",10}  {output.Split('\n').FirstOrDefault(static line => line.Contains("error", StringComparison.Ordinal))}");
}

Directory.Delete(root, recursive: true);
return 0;
