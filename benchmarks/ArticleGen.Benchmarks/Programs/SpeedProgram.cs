using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Benchmarks.Programs;

/// <summary>Prints how fast each stage of text understanding is on one core, over the varied articles or over the files of a folder.</summary>
internal static class SpeedProgram
{
    private const int Articles = 400;

    public static void Run(string? folder)
    {
        IEnumerable<VariedArticle> all = folder is null
            ? VariedArticles.Take(Articles)
            : Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static path => FromFile(path));
        Print("language", "stage", "chars/s", "words/s", "bytes/char");
        foreach (IGrouping<string, VariedArticle> language in all.GroupBy(static article => article.Language, StringComparer.Ordinal))
            Measure(language.Key, [.. language.Select(static article => article.Text)]);
    }

    private static VariedArticle FromFile(string path)
    {
        string text = File.ReadAllText(path);
        return new(path, DocumentReader.Read(text, new Understanding.UnderstandingOptions(), new(), default).Language, text);
    }

    private static void Measure(string language, string[] texts)
    {
        Document[] documents = [.. texts.Select(text => Stages.Read(text, language))];
        long characters = texts.Sum(static text => (long)text.Length);
        long words = texts.Sum(static text => (long)text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        foreach (Document document in documents)
            _ = document.Tokens;
        (string Name, Func<int> Run)[] stages =
        [
            ("reading", () => texts.Sum(text => Stages.Read(text, language).WordCount)),
            ("reading and quotes", () => texts.Sum(text => Stages.ReadQuotes(text, language))),
            ("tagging", () => documents.Sum(Stages.Tag)),
            ("values", () => documents.Sum(Stages.RecognizeValues)),
            ("understanding", () => texts.Sum(text => Stages.Understand(text, language).Article.Entities.Length)),
        ];
        foreach ((string name, Func<int> run) in stages)
        {
            Measurement measurement = Measurement.Of(run);
            Print(language, name, Rate(characters, measurement), Rate(words, measurement), ((double)measurement.AllocatedBytes / characters).ToString("0.0", CultureInfo.InvariantCulture));
        }
    }

    private static string Rate(long count, Measurement measurement) => (count / measurement.Time.TotalSeconds).ToString("#,##0", CultureInfo.InvariantCulture);

    private static void Print(string language, string stage, string characters, string words, string bytes) =>
        Console.WriteLine($"{language,-10}{stage,-20}{characters,14}{words,14}{bytes,12}");
}
