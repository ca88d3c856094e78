using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>The weights of a log-linear model: for each feature one that all languages share, and what a language adds to it.</summary>
/// <remarks>After Daumé, «Frustratingly Easy Domain Adaptation» (ACL 2007).</remarks>
internal sealed class LogLinearWeights
{
    /// <summary>What stands before the <see cref="SpeechFingerprint"/> in a file of weights.</summary>
    public const string LexiconsLine = "# Lexicons: ";

    private readonly Dictionary<string, float[]> _languages = new(StringComparer.Ordinal);
    private readonly float[] _shared;

    public LogLinearWeights(int count) => _shared = new float[count];

    /// <summary>The <see cref="SpeechFingerprint"/> of the lexicons that they were trained with; empty where the file says nothing.</summary>
    public string Lexicons { get; private set; } = "";

    /// <summary>The weights for a language: shared and own added up.</summary>
    public float[] For(string language) => _languages.TryGetValue(language, out float[] weights) ? weights : _shared;

    /// <summary>Reads a file of weights: a feature a line, its name, the shared weight and what languages add (<c>fr:0.25</c>), between tabs.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="numbers">The number of each feature by its name; a name that is not there is of a feature that has been dropped.</param>
    /// <param name="count">How many features there are.</param>
    public static LogLinearWeights Read(TextReader reader, IReadOnlyDictionary<string, int> numbers, int count)
    {
        LogLinearWeights weights = new(count);
        List<(string Language, int Feature, float Weight)> additions = [];
        for (string? line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            if (line.StartsWith(LexiconsLine, StringComparison.Ordinal))
                weights.Lexicons = line.Substring(LexiconsLine.Length);
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] fields = line.Split('\t');
            if (!numbers.TryGetValue(fields[0], out int feature))
                continue;
            weights._shared[feature] = Parse(fields[1]);
            for (int i = 2; i < fields.Length; i++)
            {
                int colon = fields[i].IndexOf(':');
                additions.Add((fields[i].Substring(0, colon), feature, Parse(fields[i].Substring(colon + 1))));
            }
        }

        foreach ((string language, int feature, float weight) in additions)
        {
            if (!weights._languages.TryGetValue(language, out float[] own))
                weights._languages.Add(language, own = (float[])weights._shared.Clone());
            own[feature] += weight;
        }

        return weights;
    }

    private static float Parse(string number) => float.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
}
