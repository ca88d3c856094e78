using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ArticleGen.Evaluation.Scoring;

namespace ArticleGen.Cli.Output;

/// <summary>Prints the figures of sets of articles side by side, then what went wrong.</summary>
internal static class EvaluationTableWriter
{
    private const int LabelWidth = 20;
    private const int ColumnWidth = 10;

    public static void Write(Stream output, IReadOnlyDictionary<string, EvaluationReport> sets, EvaluationReport all, int errors)
    {
        using StreamWriter writer = new(output) { NewLine = "\n" };
        List<KeyValuePair<string, EvaluationReport>> columns = [.. sets];
        if (columns.Count != 1)
            columns.Add(new("all", all));
        writer.WriteLine(Row("", columns.Select(static c => c.Key)));
        foreach ((string label, Func<EvaluationReport, string> figure) in Figures())
            writer.WriteLine(Row(label, columns.Select(c => figure(c.Value))));
        foreach (string error in all.Errors.Take(errors))
            writer.WriteLine(error);
    }

    private static IEnumerable<(string Label, Func<EvaluationReport, string> Figure)> Figures()
    {
        yield return ("articles", static r => Number(r.Articles));
        yield return ("words", static r => Number(r.Words));
        yield return ("language", static r => Share(r.Language));
        yield return ("paragraph span", static r => Share(r.ParagraphSpan));
        yield return ("paragraph kind", static r => Share(r.ParagraphKind));
        yield return ("quote precision", static r => Share(r.QuoteSpan.Predicted, r.QuoteSpan.Precision));
        yield return ("quote recall", static r => Share(r.QuoteSpan.Gold, r.QuoteSpan.Recall));
        yield return ("quote F1", static r => Share(r.QuoteSpan.Gold, r.QuoteSpan.F1));
        yield return ("quote kind", static r => Share(r.QuoteKind));
        yield return ("speaker", static r => Share(r.Speaker));
        yield return ("speaker, named", static r => Share(r.SpeakerNamed));
        yield return ("cue", static r => Share(r.Cue));
        yield return ("via", static r => Share(r.Via));
        yield return ("core entities F1", static r => Share(r.CoreEntities.Gold, r.CoreEntities.F1));
        yield return ("all entities F1", static r => Share(r.AllEntities.Gold, r.AllEntities.F1));
        foreach (Understanding.EntityKind kind in Enum.GetValues<Understanding.EntityKind>())
            yield return ($"  {kind}", r => Share(r.EntitiesOf(kind).Gold, r.EntitiesOf(kind).F1));
        yield return ("canonical name", static r => Share(r.CanonicalName));
        yield return ("value", static r => Share(r.Value));
    }

    private static string Row(string label, IEnumerable<string> cells) => label.PadRight(LabelWidth) + string.Concat(cells.Select(static c => c.PadLeft(ColumnWidth)));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Share(Ratio ratio) => Share(ratio.Total, ratio.Value);

    // Nothing of its kind is annotated: there is no share to speak of.
    private static string Share(int total, double value) => total == 0 ? "–" : value.ToString("F4", CultureInfo.InvariantCulture);
}
