using System;
using System.Globalization;
using System.IO;
using System.Linq;
using ArticleGen.BuildTimings;
using ArticleGen.BuildTimings.Dotnet;

bool markdown = args is ["markdown", ..];
bool edits = args is ["edits", ..];
bool rebuilds = args is ["rebuilds", ..];
int words = edits || rebuilds ? 1 : 0;
string[] folders = [.. args.Skip(words).TakeWhile(Directory.Exists)];
string[] options = args[(folders.Length + words)..];
int rounds = 3;
int count = 1_500;
bool isMarkdown = markdown
    && (args.Length < 2 || (int.TryParse(args[1], CultureInfo.InvariantCulture, out count) && count > 0))
    && (args.Length < 3 || (int.TryParse(args[2], CultureInfo.InvariantCulture, out rounds) && rounds > 0));
if (!isMarkdown && (folders.Length == 0 || (options.Length > 0 && (edits || !int.TryParse(options[0], CultureInfo.InvariantCulture, out rounds) || rounds < 1))))
{
    Console.Error.WriteLine("""
        usage: dotnet run -c Release -- FOLDER... [ROUNDS [LAYOUT...]]
               dotnet run -c Release -- rebuilds FOLDER... [ROUNDS]
               dotnet run -c Release -- edits FOLDER...
               dotnet run -c Release -- markdown [ARTICLES [ROUNDS]]
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

    if (isMarkdown)
        return MarkdownProgram.Run(root, count, rounds) ? 0 : 1;
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
