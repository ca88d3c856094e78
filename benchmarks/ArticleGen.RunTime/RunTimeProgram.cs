using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using ArticleGen.RunTime.Contenders;
using ArticleGen.RunTime.FirstAccess;
using ArticleGen.RunTime.Preparation;
using ArticleGen.RunTime.Processes;

namespace ArticleGen.RunTime;

/// <summary>Measures all contenders in fresh processes, over the articles that this program was built with.</summary>
internal static class RunTimeProgram
{
    public static int Run()
    {
        IReadOnlyList<Article> articles = Resource.Articles.Catalog.All;
        if (articles.Count < 3)
        {
            Console.Error.WriteLine("usage: dotnet run -c Release -p:Articles=FOLDER, the absolute path of a folder with at least three articles");
            return 1;
        }

        string folder = Directory.CreateTempSubdirectory("articlegen-").FullName;
        try
        {
            FileWriter.Write(folder, articles);
            double json = new FileInfo(PreparedFiles.JsonOfAll(folder)).Length / 1048576.0;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles.Count:N0} articles, {json:F1} MB of JSON, .NET {Environment.Version}, {Environment.ProcessorCount} cores\n"));
            bool same = ProcessTable.Print("one article: headline, paragraphs", folder, articles[articles.Count / 2].Id)
                & ProcessTable.Print("all articles: everything", folder, id: null);
            AccessProcess.PrintTable();
            return same ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
