using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Entities.Names;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Trainer.Measuring;

/// <summary>
/// Scores reported speech without quotation marks on annotated attributions: a clause is found if what was found and what was annotated
/// have half of their length in common. Half of the texts, by a hash of their ids, may be looked at; the other half is for figures only.
/// </summary>
internal static class IndirectMeasurement
{
    private const double Common = 0.5;

    /// <param name="file">A file of JSON lines: <c>{"lang", "id", "text", "attributions": [{"content": [[start, length]]}]}</c>.</param>
    /// <param name="errors">How many errors of the half that may be looked at to list.</param>
    public static string Run(FileInfo file, int errors)
    {
        Tally seen = new();
        Tally unseen = new();
        List<string> listed = [];
        foreach (string line in File.ReadLines(file.FullName))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            string text = root.GetProperty("text").GetString()!;
            bool isSeen = (PhraseFolding.Hash(root.GetProperty("id").GetString()!) & 0x80) == 0;
            QuoteInfo[] quotes = [.. ArticleUnderstanding.Understand(text, new() { Language = root.GetProperty("lang").GetString()!, IndirectSpeech = true }, NameChain.Default, CancellationToken.None).Article.Quotes];
            TextSpan[] found = [.. quotes.Where(static quote => quote.Kind == QuoteKind.Indirect).Select(static quote => quote.Span)];
            TextSpan[] gold = [.. root.GetProperty("attributions").EnumerateArray().Select(ContentOf).Where(content => !quotes.Any(quote => quote.Kind != QuoteKind.Indirect && quote.Span.Start < content.End && quote.Span.End > content.Start))];
            (isSeen ? seen : unseen).Add(found, gold);
            if (isSeen)
                listed.AddRange(found.Where(span => !IsFound(span, gold)).Select(span => $"+ {Line(text, span)}").Concat(gold.Where(span => !IsFound(span, found)).Select(span => $"- {Line(text, span)}")));
        }

        return FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(file.Name),-24} unseen {unseen}\n{"",-24} seen   {seen}\n{string.Join('\n', listed.Take(errors))}");
    }

    private static TextSpan ContentOf(JsonElement attribution)
    {
        TextSpan[] parts = [.. attribution.GetProperty("content").EnumerateArray().Select(static part => new TextSpan(part[0].GetInt32(), part[1].GetInt32()))];
        return TextSpan.FromBounds(parts.Min(static part => part.Start), parts.Max(static part => part.End));
    }

    private static bool IsFound(TextSpan span, TextSpan[] others) => others.Any(other => Overlap(span, other) >= Common);

    private static double Overlap(TextSpan left, TextSpan right)
    {
        int common = Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start);
        return (double)Math.Max(0, common) / (Math.Max(left.End, right.End) - Math.Min(left.Start, right.Start));
    }

    private static string Line(string text, TextSpan span) =>
        $"{text[Math.Max(0, span.Start - 60)..span.Start]}[[{span.Of(text).ToString()}]]{text[span.End..Math.Min(text.Length, span.End + 60)]}".ReplaceLineEndings(" ");

    private sealed class Tally
    {
        private int _found;
        private int _gold;
        private int _right;
        private int _reached;

        public void Add(TextSpan[] found, TextSpan[] gold)
        {
            _found += found.Length;
            _gold += gold.Length;
            _right += found.Count(span => IsFound(span, gold));
            _reached += gold.Count(span => IsFound(span, found));
        }

        public override string ToString() =>
            FormattableString.Invariant($"precision {(double)_right / Math.Max(1, _found):F3} of {_found}; recall {(double)_reached / Math.Max(1, _gold):F3} of {_gold}");
    }
}
