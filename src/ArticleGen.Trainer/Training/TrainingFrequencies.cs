using System;
using System.Collections.Concurrent;
using System.IO;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Trainer.Training;

/// <summary>
/// How frequent words are in the texts that a model is trained on. Where the model's language has frequencies, texts of other languages teach what
/// they mean, also those that ship without: theirs are carried by the trainer.
/// </summary>
internal static class TrainingFrequencies
{
    private static readonly ConcurrentDictionary<string, WordFrequencies> Loaded = new(StringComparer.Ordinal);

    /// <param name="text">The language of a text.</param>
    /// <param name="model">The language of the model.</param>
    public static WordFrequencies Of(string text, string model)
    {
        WordFrequencies shipped = WordFrequencies.For(text);
        return shipped.IsEmpty && !WordFrequencies.For(model).IsEmpty ? Loaded.GetOrAdd(text, Load) : shipped;
    }

    private static WordFrequencies Load(string language)
    {
        using Stream stream = typeof(TrainingFrequencies).Assembly.GetManifestResourceStream(language + ".frequencies") ?? throw new InvalidDataException(language);
        return new(PackedWords.Load(stream));
    }
}
