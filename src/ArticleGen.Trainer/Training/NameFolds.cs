using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Trainer.Training;

/// <summary>
/// Name models that were trained without a part of the texts each. What they find in that part is what a model finds in a text that is new to
/// it: what is learned from names is learned from such, not from names that the model knows by heart.
/// </summary>
/// <param name="folder">A folder per part, named 0, 1, …, as <c>train --folds</c> writes them.</param>
internal sealed class NameFolds(DirectoryInfo folder)
{
    private readonly int _count = folder.GetDirectories().Length;

    /// <summary>The part that a text belongs to; the same on every machine.</summary>
    public static int Of(string id, int folds) => (int)(id.Aggregate(2166136261u, static (hash, c) => (hash ^ c) * 16777619u) % (uint)folds);

    /// <summary>Uses the models of a folder instead of the shipped ones.</summary>
    public static void Use(DirectoryInfo models)
    {
        foreach (FileInfo file in models.GetFiles("*.crf"))
        {
            using FileStream stream = file.OpenRead();
            NameModels.Replace(Path.GetFileNameWithoutExtension(file.Name), stream);
        }
    }

    /// <summary>Makes something of each text while the models are used that were trained without it; in the order of the texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="id">The id of a text.</param>
    /// <param name="make">What to make of it.</param>
    public TResult[] Select<TText, TResult>(IReadOnlyList<TText> texts, Func<TText, string> id, Func<TText, TResult> make)
    {
        TResult[] results = new TResult[texts.Count];
        for (int fold = 0; fold < _count; fold++)
        {
            Use(new(Path.Combine(folder.FullName, FormattableString.Invariant($"{fold}"))));
            for (int i = 0; i < results.Length; i++)
            {
                if (Of(id(texts[i]), _count) == fold)
                    results[i] = make(texts[i]);
            }
        }

        return results;
    }
}
