using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ArticleGen.Trainer.Training;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Trainer.Measuring;

/// <summary>
/// Scores people, organisations and places of a public set, exact spans. Half of its texts, by a hash of their ids, may be looked at while
/// building; the other half is for figures only.
/// </summary>
internal static class NameMeasurement
{
    public static string Run(FileInfo file)
    {
        Tally seen = new();
        Tally unseen = new();
        foreach (AnnotatedText text in TrainingReader.ReadJsonLines(file.FullName, new()))
            (IsSeen(text.Id) ? seen : unseen).Add(text);
        return FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(file.Name),-24} unseen {unseen}\n{"",-24} seen   {seen}");
    }

    private static bool IsSeen(string id) => (PhraseFolding.Hash(id) & 0x80) == 0;

    private sealed class Tally
    {
        private const int Kinds = (int)EntityKind.Place + 1;
        private readonly int[] _right = new int[Kinds];
        private readonly int[] _found = new int[Kinds];
        private readonly int[] _gold = new int[Kinds];

        public void Add(AnnotatedText text)
        {
            ArticleInfo article = ArticleUnderstanding.Understand(text.Text, new() { Language = text.Language }).Article;
            HashSet<(int, TextSpan)> found = [.. article.Entities.Where(static entity => (int)entity.Kind < Kinds).SelectMany(static entity => entity.Mentions.Select(mention => ((int)entity.Kind, mention.Span)))];
            HashSet<(int, TextSpan)> gold = [.. text.Names.Select(static name => (int.TrailingZeroCount(name.Kinds), name.Span)).Where(static name => name.Item1 < Kinds)];
            foreach ((int kind, _) in found)
                _found[kind]++;
            foreach ((int kind, TextSpan span) in gold)
            {
                _gold[kind]++;
                _right[kind] += found.Contains((kind, span)) ? 1 : 0;
            }
        }

        public override string ToString() =>
            FormattableString.Invariant($"F1 {Score(0, Kinds)} of {_gold.Sum()}; person {Score(0, 1)}; organisation {Score(1, 1)}; place {Score(2, 1)}");

        private string Score(int first, int count)
        {
            double right = _right.Skip(first).Take(count).Sum();
            double precision = right / Math.Max(1, _found.Skip(first).Take(count).Sum());
            double recall = right / Math.Max(1, _gold.Skip(first).Take(count).Sum());
            return FormattableString.Invariant($"{2 * precision * recall / Math.Max(1e-9, precision + recall):F3} (P {precision:F3} R {recall:F3})");
        }
    }
}
