using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using ArticleGen.Understanding.Quotes.Ranking;

namespace ArticleGen.Trainer.Quotations;

/// <summary>The weights of a trained model.</summary>
/// <param name="languages">The languages that add to the shared weights.</param>
/// <param name="features">How many features there are.</param>
/// <param name="weights">The shared weights, then those of each language.</param>
internal sealed class FittedWeights(IReadOnlyList<string> languages, int features, double[] weights)
{
    private const double Negligible = 0.05;

    /// <summary>Writes them as <see cref="LogLinearWeights.Read"/> reads them.</summary>
    public string Write(IReadOnlyList<string> names, string comment)
    {
        StringBuilder text = new StringBuilder("# ").Append(comment).Append('\n').Append(LogLinearWeights.LexiconsLine).Append(SpeechFingerprint.Current()).Append('\n');
        for (int feature = 0; feature < features; feature++)
        {
            StringBuilder additions = new();
            for (int language = 0; language < languages.Count; language++)
            {
                double added = weights[((language + 1) * features) + feature];
                if (Math.Abs(added) >= Negligible)
                    additions.Append('\t').Append(languages[language]).Append(':').Append(Format(added));
            }

            if (Math.Abs(weights[feature]) >= Negligible || additions.Length > 0)
                text.Append(names[feature]).Append('\t').Append(Format(weights[feature])).Append(additions).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The weights as they are read back.</summary>
    public LogLinearWeights ToWeights(IReadOnlyList<string> names)
    {
        Dictionary<string, int> numbers = [];
        for (int i = 0; i < names.Count; i++)
            numbers.Add(names[i], i);
        using StringReader reader = new(Write(names, ""));
        return LogLinearWeights.Read(reader, numbers, features);
    }

    private static string Format(double weight) => weight.ToString("0.##", CultureInfo.InvariantCulture);
}
