using System;
using System.Globalization;
using ArticleGen.SiteTimings;

int count = args.Length > 1 && int.TryParse(args[^1], CultureInfo.InvariantCulture, out int number) ? number : 1000;
switch (args is [{ } command, ..] ? command : "")
{
    case "write" when args.Length > 1:
        MarkdownArticles.WriteFiles(args[1], count);
        return 0;
    case "features":
        FeaturesProgram.Run(count);
        return 0;
    case "render":
        RenderProgram.Run(count);
        return 0;
    case "site":
        await SiteProgram.RunAsync(count);
        return 0;
    default:
        Console.Error.WriteLine("usage: features [COUNT] | render [COUNT] | site [COUNT] | write FOLDER [COUNT]");
        return 1;
}
