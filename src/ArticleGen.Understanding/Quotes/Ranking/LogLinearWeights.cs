using System;
using System.Collections.Concurrent;
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

    private readonly Dictionary<string, List<(int Feature, float Weight)>> _additions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, float[]> _languages = new(StringComparer.Ordinal);
    private readonly float[] _shared;

    private LogLinearWeights(int count) => _shared = new float[count];

    /// <summary>The <see cref="SpeechFingerprint"/> of the lexicons that they were trained with; empty where the file says nothing.</summary>
    public string Lexicons { get; private set; } = "";

    /// <summary>The weights for a language: shared and own added up.</summary>
    public float[] For(string language) => _languages.GetOrAdd(language, AddUp);

    /// <summary>Reads a file of weights: a feature a line, its name, the shared weight and what languages add (<c>fr:0.25</c>), between tabs.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="numberOf">The number of each feature by its name; -1 for one that has been dropped.</param>
    /// <param name="count">How many features there are.</param>
    public static LogLinearWeights Read(TextReader reader, Func<string, int> numberOf, int count)
    {
        LogLinearWeights weights = new(count);
        for (string? line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            if (line.StartsWith(LexiconsLine, StringComparison.Ordinal))
                weights.Lexicons = line.Substring(LexiconsLine.Length);
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] fields = line.Split('\t');
            int feature = numberOf(fields[0]);
            if (feature < 0)
                continue;
            weights._shared[feature] = Parse(fields[1]);
            for (int i = 2; i < fields.Length; i++)
                weights.AddFor(fields[i], feature);
        }

        return weights;
    }

    private void AddFor(string field, int feature)
    {
        int colon = field.IndexOf(':');
        string language = field.Substring(0, colon);
        if (!_additions.TryGetValue(language, out List<(int Feature, float Weight)>? additions))
            _additions.Add(language, additions = []);
        additions.Add((feature, Parse(field.Substring(colon + 1))));
    }

    private float[] AddUp(string language)
    {
        if (!_additions.TryGetValue(language, out List<(int Feature, float Weight)>? additions))
            return _shared;
        float[] own = (float[])_shared.Clone();
        foreach ((int feature, float weight) in additions)
            own[feature] += weight;
        return own;
    }

    private static float Parse(string number) => float.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
}
