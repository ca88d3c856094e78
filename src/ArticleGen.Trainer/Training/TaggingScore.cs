using System;
using System.Collections.Generic;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Trainer.Training;

/// <summary>Counts the names that a model alone finds, before the document level corrects it.</summary>
internal sealed class TaggingScore
{
    private const int Kinds = (int)EntityKind.Work + 1;

    private readonly int[] _right = new int[Kinds];
    private readonly int[] _found = new int[Kinds];
    private readonly int[] _gold = new int[Kinds];

    public void Add(TrainingArticle article, CrfModel model)
    {
        foreach (TrainingParagraph paragraph in article.Paragraphs)
        {
            int length = paragraph.Ends.Length;
            int[] scores = new int[length * NameLabel.Count];
            for (int i = 0, start = 0; i < length; start = paragraph.Ends[i++])
                model.Score(paragraph.Features.AsSpan(start, paragraph.Ends[i] - start), scores.AsSpan(i * NameLabel.Count, NameLabel.Count));
            byte[] labels = new byte[length];
            ViterbiDecoder.Decode(scores, model.Transitions, new byte[scores.Length], labels);
            HashSet<(int, int, int)> found = NamesOf(length, i => labels[i]);
            HashSet<(int, int, int)> gold = NamesOf(length, i => int.TrailingZeroCount(paragraph.Allowed[i]));
            foreach ((int kind, int _, int _) in found)
                _found[kind]++;
            foreach ((int kind, int _, int _) in gold)
                _gold[kind]++;
            found.IntersectWith(gold);
            foreach ((int kind, int _, int _) in found)
                _right[kind]++;
        }
    }

    public override string ToString()
    {
        List<string> lines = [];
        for (int kind = 0; kind < Kinds; kind++)
            lines.Add(Line(((EntityKind)kind).ToString(), kind, kind));
        lines.Add(Line("person, organisation, place", (int)EntityKind.Person, (int)EntityKind.Place));
        lines.Add(Line("all names", 0, Kinds - 1));
        return string.Join('\n', lines);
    }

    private static HashSet<(int Kind, int First, int End)> NamesOf(int length, Func<int, int> labelAt)
    {
        HashSet<(int, int, int)> names = [];
        for (int i = 0; i < length;)
        {
            int end = i + 1;
            int label = labelAt(i);
            if (label != NameLabel.Outside)
            {
                while (end < length && NameLabel.IsInside(labelAt(end)))
                    end++;
                names.Add(((int)NameLabel.KindOf(label), i, end));
            }

            i = end;
        }

        return names;
    }

    private string Line(string name, int first, int last)
    {
        (int right, int found, int gold) = (0, 0, 0);
        for (int kind = first; kind <= last; kind++)
        {
            right += _right[kind];
            found += _found[kind];
            gold += _gold[kind];
        }

        double precision = right / Math.Max(1.0, found);
        double recall = right / Math.Max(1.0, gold);
        return FormattableString.Invariant($"{name,-28} P {precision:F3} R {recall:F3} F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):F3} of {gold}");
    }
}
