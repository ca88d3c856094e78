using System.Collections.Generic;
using System.IO;
using ArticleGen.Trainer.Training;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Trainer.Measuring;

/// <summary>Annotated texts that no model is trained on, in two halves by a hash of their ids: one to tune on, one for figures only.</summary>
internal static class MeasuredTexts
{
    /// <summary>The texts of a file of JSON lines or of a folder of gold annotations.</summary>
    public static IEnumerable<AnnotatedText> Read(FileSystemInfo source) =>
        source is DirectoryInfo || Directory.Exists(source.FullName) ? TrainingReader.ReadGold(source.FullName) : TrainingReader.ReadJsonLines(source.FullName, new());

    /// <summary>Whether a text belongs to the half that may be looked at.</summary>
    public static bool IsSeen(AnnotatedText text) => (PhraseFolding.Hash(text.Id) & 0x80) == 0;
}
