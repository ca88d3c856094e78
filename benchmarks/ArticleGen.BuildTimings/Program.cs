using System;
using System.Globalization;
using System.IO;
using System.Linq;
using ArticleGen.BuildTimings;
using ArticleGen.BuildTimings.Dotnet;

bool edits = args is ["edits", ..];
bool rebuilds = args is ["rebuilds", ..];
int words = edits || rebuilds ? 1 : 0;
string[] folders = [.. args.Skip(words).TakeWhile(Directory.Exists)];
string[] options = args[(folders.Length + words)..];
int rounds = 3;
if (folders.Length == 0 || (options.Length > 0 && (edits || !int.TryParse(options[0], CultureInfo.InvariantCulture, out rounds) || rounds < 1)))
{
    Console.Error.WriteLine("""
        usage: dotnet run -c Release -- FOLDER... [ROUNDS [LAYOUT...]]
               dotnet run -c Release -- rebuilds FOLDER... [ROUNDS]
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
        bool done = edits ? await EditProgram.RunAsync(projects, articles)
            : rebuilds ? RebuildProgram.Run(projects, articles, rounds)
            : BuildProgram.Run(projects, articles, rounds, [.. options.Skip(1)]);
        if (!done)
            return 1;
    }
}
finally
{
    Directory.Delete(root, recursive: true);
}

return 0;
