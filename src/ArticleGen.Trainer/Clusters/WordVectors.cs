using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Trainer.Clusters;

/// <summary>Words with their vectors of length 1, the most frequent first.</summary>
/// <param name="Words">The words, folded.</param>
/// <param name="Vectors">Their vectors, one after the other.</param>
internal sealed record WordVectors(IReadOnlyList<string> Words, float[] Vectors)
{
    /// <summary>The numbers of a vector that are used, padded to whole registers.</summary>
    public const int Dimensions = 104;

    private const int Given = 100;
    private const int Most = 90_000;

    /// <summary>Reads <c>{"words": […], "vectors": {"word": […]}}</c>.</summary>
    public static WordVectors Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        using JsonDocument document = JsonDocument.Parse(file);
        JsonElement vectors = document.RootElement.GetProperty("vectors");
        Dictionary<string, JsonElement> byWord = new(StringComparer.Ordinal);
        foreach (JsonProperty vector in vectors.EnumerateObject())
            byWord[vector.Name] = vector.Value;
        List<string> words = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        float[] numbers = new float[Most * Dimensions];
        foreach (JsonElement element in document.RootElement.GetProperty("words").EnumerateArray())
        {
            string word = PhraseFolding.Fold(element.GetString()!);
            if (words.Count == Most)
                break;
            if (word.Length < 2 || !char.IsLetter(word[0]) || !known.Add(word) || !byWord.TryGetValue(element.GetString()!, out JsonElement vector))
                continue;
            Span<float> target = numbers.AsSpan(words.Count * Dimensions, Dimensions);
            int i = 0;
            float length = 0;
            foreach (JsonElement number in vector.EnumerateArray())
            {
                if (i == Given)
                    break;
                target[i] = number.GetSingle();
                length += target[i] * target[i];
                i++;
            }

            foreach (ref float number in target)
                number /= MathF.Sqrt(length);
            words.Add(word);
        }

        return new(words, numbers[..(words.Count * Dimensions)]);
    }
}
