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
    public string Write(Func<int, string> nameOf, string comment)
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
                text.Append(nameOf(feature)).Append('\t').Append(Format(weights[feature])).Append(additions).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The weights as they are read back.</summary>
    public LogLinearWeights ToWeights(Func<int, string> nameOf, Func<string, int> numberOf)
    {
        using StringReader reader = new(Write(nameOf, ""));
        return LogLinearWeights.Read(reader, numberOf, features);
    }

    private static string Format(double weight) => weight.ToString("0.##", CultureInfo.InvariantCulture);
}
