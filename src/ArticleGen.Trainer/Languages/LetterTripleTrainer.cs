using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Trainer.Languages;

/// <summary>
/// Learns how much three letters in a row speak for each language, from articles of known language. A weight is twice the logarithm of the share of
/// the triple in the language over its mean share in all, rounded and cut at 4.
/// </summary>
internal static class LetterTripleTrainer
{
    private const int TriplesOfLanguage = 300;
    private const int FewestOccurrences = 5;
    private const int Limit = 4;
    private const double Smoothing = 2e-5;
    private const char Edge = '_';
    private const char Zero = 'e';
    private const int EntriesOfLine = 12;

    /// <param name="corpus">The articles, one folder per language.</param>
    /// <param name="output">The file of code to write.</param>
    public static void Run(string corpus, string output)
    {
        string[] languages = [.. Lexicon.Languages];
        Dictionary<string, double>[] shares = [.. languages.Select(language => SharesOf(Path.Combine(corpus, language)))];
        double mean(string triple) => shares.Sum(share => share.GetValueOrDefault(triple)) / shares.Length;
        IEnumerable<string> triples = shares
            .SelectMany(share => share.OrderByDescending(triple => triple.Value > mean(triple.Key) ? triple.Value * Math.Log(triple.Value / mean(triple.Key)) : 0).ThenBy(static triple => triple.Key, StringComparer.Ordinal).Take(TriplesOfLanguage))
            .Select(static triple => triple.Key)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        string[] entries = [.. triples.Select(triple => triple + string.Concat(shares.Select(share => Weight(share.GetValueOrDefault(triple), mean(triple)))))];
        File.WriteAllText(output, Code(entries));
        Console.WriteLine(FormattableString.Invariant($"{Path.GetFileName(output)}: {entries.Length} triples"));
    }

    private static char Weight(double share, double mean) =>
        (char)(Zero + Math.Clamp((int)Math.Round(2 * Math.Log((share + Smoothing) / (mean + Smoothing))), -Limit, Limit));

    private static Dictionary<string, double> SharesOf(string folder)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal))
        {
            foreach (string triple in TriplesOf(XDocument.Load(file).Root!.Value))
                counts[triple] = counts.GetValueOrDefault(triple) + 1;
        }

        double total = counts.Values.Sum();
        return counts.Where(static count => count.Value >= FewestOccurrences).ToDictionary(static count => count.Key, count => count.Value / total, StringComparer.Ordinal);
    }

    private static IEnumerable<string> TriplesOf(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
                continue;
            int start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            string word = Edge + text[start..i].ToLowerInvariant() + Edge;
            for (int at = 0; at + 3 <= word.Length; at++)
                yield return word.Substring(at, 3);
        }
    }

    private static string Code(string[] entries)
    {
        StringBuilder code = new();
        code.Append("namespace ArticleGen.Understanding.Reading.Languages;\n\n/// <content>Written by the trainer (<c>letters</c>).</content>\ninternal static partial class LetterTriples\n{\n");
        code.Append("    // Three letters, then a letter for each of Lexicon.Languages, e for 0.\n    private const string Learned =\n");
        for (int i = 0; i < entries.Length; i += EntriesOfLine)
        {
            code.Append(i == 0 ? "        \"" : "        + \"").AppendJoin("", entries.Skip(i).Take(EntriesOfLine));
            code.Append(i + EntriesOfLine >= entries.Length ? "\";\n" : "\"\n");
        }

        return code.Append("}\n").ToString();
    }
}
