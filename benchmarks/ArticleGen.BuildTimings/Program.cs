using System;
using System.Globalization;
using System.IO;
using System.Linq;
using ArticleGen.BuildTimings;
using ArticleGen.BuildTimings.Dotnet;

bool edits = args is ["edits", ..];
string[] folders = [.. args.Skip(edits ? 1 : 0).TakeWhile(Directory.Exists)];
string[] options = args[(folders.Length + (edits ? 1 : 0))..];
int rounds = 3;
if (folders.Length == 0 || (options.Length > 0 && (edits || !int.TryParse(options[0], CultureInfo.InvariantCulture, out rounds) || rounds < 1)))
{
    Console.Error.WriteLine("""
        usage: dotnet run -c Release -- FOLDER... [ROUNDS [LAYOUT...]]
               dotnet run -c Release -- edits FOLDER...
        """);
    return 1;
}

string root = Directory.CreateTempSubdirectory("articlegen-").FullName;
try
{
    if (!edits && PackedGenerator.PackFor(root) is { } reason)
    {
        Console.Error.WriteLine(reason);
        return 1;
    }

    foreach (string folder in folders)
    {
        ArticleFolder articles = new(Path.GetFullPath(folder));
        string projects = Directory.CreateDirectory(Path.Combine(root, Array.IndexOf(folders, folder).ToString(CultureInfo.InvariantCulture))).FullName;
        if (!(edits ? await EditProgram.RunAsync(projects, articles) : BuildProgram.Run(projects, articles, rounds, [.. options.Skip(1)])))
            return 1;
    }
}
finally
{
    Directory.Delete(root, recursive: true);
}

return 0;
