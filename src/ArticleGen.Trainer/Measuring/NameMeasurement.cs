using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using ArticleGen.Trainer.Training;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Entities.Names;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Trainer.Measuring;

/// <summary>
/// Scores people, organisations and places of a public set, exact spans. Half of its texts, by a hash of their ids, may be looked at while
/// building; the other half is for figures only.
/// </summary>
internal static class NameMeasurement
{
    /// <param name="file">The annotated texts: a file of JSON lines, or a folder of gold annotations.</param>
    /// <param name="errors">How many errors of the half that may be looked at to list.</param>
    public static string Run(FileSystemInfo file, int errors)
    {
        (Tally seen, Tally unseen) = Measure([.. MeasuredTexts.Read(file)], NameChain.Default, errors);
        return FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(file.Name),-24} unseen {unseen}\n{"",-24} seen   {seen}\n{seen.Errors}");
    }

    /// <summary>What each correction of names is worth: how many right names more (and wrong ones fewer) it makes in both halves.</summary>
    public static IEnumerable<string> Ablate(FileSystemInfo file)
    {
        AnnotatedText[] texts = [.. MeasuredTexts.Read(file)];
        (Tally seen, Tally unseen) = Measure(texts, NameChain.Default);
        yield return FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(file.Name)}: unseen {unseen}; seen {seen}\n{seen.Errors}");
        foreach (INameStep step in NameChain.AllSteps)
        {
            (Tally seenWithout, Tally unseenWithout) = Measure(texts, new([.. NameChain.AllSteps.Where(other => other != step)], trace: null));
            yield return FormattableString.Invariant($"  {step.GetType().Name,-20} unseen {unseen.Against(unseenWithout)}   seen {seen.Against(seenWithout)}");
        }
    }

    private static (Tally Seen, Tally Unseen) Measure(AnnotatedText[] texts, NameChain chain, int errors = 0)
    {
        Tally seen = new(errors);
        Tally unseen = new(0);
        foreach (AnnotatedText text in texts)
            (MeasuredTexts.IsSeen(text) ? seen : unseen).Add(text, chain);
        return (seen, unseen);
    }

    private sealed class Tally(int errors)
    {
        private const int Kinds = (int)EntityKind.Place + 1;
        private readonly int[] _right = new int[Kinds];
        private readonly int[] _found = new int[Kinds];
        private readonly int[] _gold = new int[Kinds];
        private readonly List<string> _errors = [];
        private int _names;
        private int _namesOfTwoKinds;

        public string Errors => string.Join('\n', _errors);

        public void Add(AnnotatedText text, NameChain chain)
        {
            ArticleInfo article = ArticleUnderstanding.Understand(text.Text, new() { Language = text.Language, Format = text.Format }, chain, CancellationToken.None).Article;
            HashSet<(int, TextSpan)> found = [.. article.Entities.Where(static entity => (int)entity.Kind < Kinds).SelectMany(static entity => entity.Mentions.Select(mention => ((int)entity.Kind, mention.Span)))];
            foreach (IGrouping<string, EntityKind> name in article.Entities
                .Where(static entity => (int)entity.Kind < Kinds)
                .SelectMany(entity => entity.Mentions.Select(mention => (Text: mention.Span.Of(text.Text).ToString(), entity.Kind)))
                .GroupBy(static mention => PhraseFolding.Fold(mention.Text), static mention => mention.Kind, StringComparer.Ordinal))
            {
                _names++;
                _namesOfTwoKinds += name.Distinct().Skip(1).Any() ? 1 : 0;
            }

            HashSet<(int, TextSpan)> gold = [.. text.Names.Select(static name => (int.TrailingZeroCount(name.Kinds), name.Span)).Where(static name => name.Item1 < Kinds)];
            foreach ((int kind, _) in found)
                _found[kind]++;
            foreach ((int kind, TextSpan span) in gold)
            {
                _gold[kind]++;
                _right[kind] += found.Contains((kind, span)) ? 1 : 0;
            }

            foreach ((int kind, TextSpan span) in found.Except(gold).OrderBy(static name => name.Item2.Start))
                AddError('+', text.Text, kind, span);
            foreach ((int kind, TextSpan span) in gold.Except(found).OrderBy(static name => name.Item2.Start))
                AddError('-', text.Text, kind, span);
        }

        /// <summary>What this has more than another tally of the same texts: right names, wrong names, F1.</summary>
        public string Against(Tally other)
        {
            int right = _right.Sum() - other._right.Sum();
            int wrong = _found.Sum() - other._found.Sum() - right;
            return FormattableString.Invariant($"right {right,4:+0;-0;0} wrong {wrong,4:+0;-0;0} F1 {100 * (F1(0, Kinds) - other.F1(0, Kinds)),6:+0.00;-0.00;0.00}");
        }

        public override string ToString() =>
            FormattableString.Invariant($"F1 {Score(0, Kinds)} of {_gold.Sum()}; person {Score(0, 1)}; organisation {Score(1, 1)}; place {Score(2, 1)}; of two kinds in one text {_namesOfTwoKinds} of {_names} names");

        private void AddError(char sign, string text, int kind, TextSpan span)
        {
            if (_errors.Count >= errors)
                return;
            string before = text[Math.Max(0, span.Start - 40)..span.Start].Replace('\n', ' ');
            string after = text[span.End..Math.Min(text.Length, span.End + 30)].Replace('\n', ' ');
            _errors.Add($"{sign} {(EntityKind)kind,-12} {before}[[{span.Of(text).ToString()}]]{after}");
        }

        private string Score(int first, int count)
        {
            double right = _right.Skip(first).Take(count).Sum();
            double precision = right / Math.Max(1, _found.Skip(first).Take(count).Sum());
            double recall = right / Math.Max(1, _gold.Skip(first).Take(count).Sum());
            return FormattableString.Invariant($"{F1(first, count):F3} (P {precision:F3} R {recall:F3})");
        }

        private double F1(int first, int count) =>
            2.0 * _right.Skip(first).Take(count).Sum() / Math.Max(1, _found.Skip(first).Take(count).Sum() + _gold.Skip(first).Take(count).Sum());
    }
}
