using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using ArticleGen.Trainer.Training;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Trainer.Gazetteers;

/// <summary>
/// How frequent words are: the words of an encyclopedia by rank, from the npm packages <c>@zxcvbn-ts/language-*</c>, and those that many of our texts
/// have outside names, since some of the lists leave the most frequent words out. A frequency is a class of ranks, each half as wide as the next.
/// </summary>
internal static class FrequencyLists
{
    private const int FirstClass = 100;

    /// <summary>A word that stands in so many texts outside names is as frequent as the first words of an encyclopedia.</summary>
    private const int ManyTexts = 5;

    /// <summary>How much more often it stands outside names than in them.</summary>
    private const int Preference = 4;

    /// <summary>Languages with much annotated news of their own: their models were no better for it.</summary>
    private static readonly string[] OnlyTrainedWith = ["en", "fr"];

    /// <summary>Where the table of a language stands: beside the models, or with the trainer where only the models of other languages learn from it.</summary>
    public static string FileOf(string language) =>
        (OnlyTrainedWith.Contains(language) ? "ArticleGen.Trainer/Training/" : "ArticleGen.Understanding/Entities/Models/") + language + ".frequencies";

    /// <summary>The words of a language with their frequencies.</summary>
    /// <param name="packages">The folder of the unpacked packages.</param>
    /// <param name="language">The language.</param>
    /// <param name="sources">Annotated texts.</param>
    public static IReadOnlyDictionary<string, ushort> Read(string packages, string language, TrainingSources sources)
    {
        string folder = Directory.EnumerateDirectories(packages, "zxcvbn-ts-language-" + language + "*").Order(StringComparer.Ordinal).First();
        string[] list = JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(folder, "package", "src", "wikipedia.json")))!;
        Dictionary<string, ushort> words = new(StringComparer.Ordinal);
        for (int rank = 0; rank < list.Length; rank++)
        {
            string word = PhraseFolding.Fold(list[rank]);
            if (word.Length > 1 && word.All(static c => char.IsLetter(c) || c is '-' or '\''))
                words.TryAdd(word, (ushort)Math.Min(WordFrequency.Rarest, 1 + (int)Math.Log2(1 + (rank / (double)FirstClass))));
        }

        foreach (string word in WordsOf(sources.For(language).Where(text => text.Language == language)))
            words.TryAdd(word, 1);
        return words;
    }

    private static IEnumerable<string> WordsOf(IEnumerable<AnnotatedText> texts)
    {
        Dictionary<string, (int Outside, int Inside)> counts = new(StringComparer.Ordinal);
        foreach (AnnotatedText text in texts)
        {
            foreach ((string word, bool isName) in OccurrencesOf(text).Distinct())
            {
                (int outside, int inside) = counts.GetValueOrDefault(word);
                counts[word] = isName ? (outside, inside + 1) : (outside + 1, inside);
            }
        }

        return counts.Where(static word => word.Value.Outside >= ManyTexts && word.Value.Outside >= Preference * word.Value.Inside).Select(static word => word.Key);
    }

    private static IEnumerable<(string Word, bool IsName)> OccurrencesOf(AnnotatedText text)
    {
        int name = 0;
        for (int start = 0; start < text.Text.Length; start++)
        {
            if (!char.IsLetter(text.Text[start]))
                continue;
            int end = start + 1;
            while (end < text.Text.Length && char.IsLetter(text.Text[end]))
                end++;
            while (name < text.Names.Count && text.Names[name].Span.End <= start)
                name++;
            if (end > start + 1)
                yield return (PhraseFolding.Fold(text.Text[start..end]), name < text.Names.Count && text.Names[name].Span.Start < end);
            start = end;
        }
    }
}
