using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ArticleGen.Trainer.Training;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Trainer.Gazetteers;

/// <summary>Lists the words that a language writes small, from all texts of the language at hand.</summary>
internal static class CommonWordsImporter
{
    private const int FewestTexts = 2;

    /// <summary>How much more often a word is written small than with a capital inside sentences.</summary>
    private const int Preference = 2;

    /// <param name="language">The language.</param>
    /// <param name="sources">Its texts, besides those of other languages.</param>
    /// <param name="lexicons">The folder of the lexicons.</param>
    public static void Run(string language, TrainingSources sources, string lexicons)
    {
        Dictionary<string, (int Small, int Capital)> counts = new(StringComparer.Ordinal);
        foreach (AnnotatedText text in sources.For(language).Where(text => text.Language == language))
            Count(text.Text, counts);
        string[] words = [.. counts
            .Where(static word => word.Value.Small >= FewestTexts && word.Value.Small >= Preference * word.Value.Capital)
            .Select(static word => word.Key)
            .Order(StringComparer.Ordinal)];
        File.WriteAllLines(
            Path.Combine(lexicons, language, "common-words.txt"),
            [
                "# Words that are written small. Source: the annotated articles of corpus/, and the texts that the model is trained on (docs/model-card.md).",
                "# Made by «dotnet run --project src/ArticleGen.Trainer -- words»; extend the neighbouring sections instead.",
                .. words,
            ]);
    }

    /// <summary>Counts in how many texts a word stands in small letters, or with a capital behind a word in small letters.</summary>
    private static void Count(string text, Dictionary<string, (int Small, int Capital)> counts)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        bool isInside = false;
        for (int start = 0; start < text.Length; start++)
        {
            if (!char.IsLetter(text[start]))
            {
                isInside &= text[start] is ' ' or ',';
                continue;
            }

            int end = start;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '’' or '-'))
                end++;
            string word = text[start..end];
            bool isSmall = word.All(char.IsLower);
            if (isSmall && word.Length > 1)
                words.Add(word);
            else if (isInside && word.Skip(1).All(char.IsLower))
                words.Add(word);
            isInside = isSmall;
            start = end - 1;
        }

        foreach (string word in words)
        {
            string folded = PhraseFolding.Fold(word);
            counts.TryGetValue(folded, out (int Small, int Capital) count);
            counts[folded] = char.IsLower(word[0]) ? (count.Small + 1, count.Capital) : (count.Small, count.Capital + 1);
        }
    }
}
