using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using ArticleGen.Evaluation.Gold;
using ArticleGen.Understanding;

namespace ArticleGen.Trainer.Measuring;

/// <summary>How often the dates and amounts that rules read are right, kind and span, on annotated articles: the confidence that they are given.</summary>
internal static class ValueMeasurement
{
    public static IEnumerable<string> Run(IEnumerable<DirectoryInfo> folders)
    {
        (EntityKind Kind, bool IsRight)[] values = [.. folders.SelectMany(static folder => GoldReader.FilesOf(folder.FullName)).SelectMany(Judge)];
        return values.GroupBy(static value => value.Kind).OrderBy(static kind => kind.Key)
            .Select(static kind => FormattableString.Invariant($"| {kind.Key} | {kind.Count()} | {kind.Average(static value => value.IsRight ? 1.0 : 0.0):F3} |"));
    }

    private static IEnumerable<(EntityKind Kind, bool IsRight)> Judge(string path)
    {
        GoldArticle gold = GoldReader.Read(path);
        HashSet<(EntityKind, TextSpan)> annotated = [.. gold.Entities.Select(static entity => (entity.Kind, entity.Span))];
        return ArticleUnderstanding.Understand(gold.Text, new() { Language = gold.Language, Format = gold.Format }, CancellationToken.None).Article.Entities
            .Where(static entity => entity.Kind > EntityKind.Work)
            .SelectMany(entity => entity.Mentions.Select(mention => (entity.Kind, annotated.Contains((entity.Kind, mention.Span)))));
    }
}
