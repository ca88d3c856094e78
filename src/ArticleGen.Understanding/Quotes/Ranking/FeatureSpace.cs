using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>All features of a model: every template has a range of numbers, one for each combination of its values.</summary>
internal sealed class FeatureSpace
{
    private readonly List<FeatureTemplate> _templates = [];

    /// <summary>How many features there are.</summary>
    public int Count { get; private set; }

    /// <summary>A feature that is there or not.</summary>
    public FeatureTemplate Add(string name) => Add(name, [], []);

    /// <summary>A feature for each value.</summary>
    public FeatureTemplate Add<T>(string name)
        where T : struct, Enum => Add(name, Enum.GetNames(typeof(T)), []);

    /// <summary>A feature for each pair of values.</summary>
    public FeatureTemplate Add<T, TOther>(string name)
        where T : struct, Enum
        where TOther : struct, Enum => Add(name, Enum.GetNames(typeof(T)), Enum.GetNames(typeof(TOther)));

    /// <summary>A feature for each number below a limit.</summary>
    public FeatureTemplate Add(string name, int limit) => Add(name, Numbers(limit), []);

    /// <summary>A feature for each value and each number below a limit.</summary>
    public FeatureTemplate Add<T>(string name, int limit)
        where T : struct, Enum => Add(name, Enum.GetNames(typeof(T)), Numbers(limit));

    /// <summary>What a feature is called in a file of weights.</summary>
    public string NameOf(int feature)
    {
        int template = _templates.Count - 1;
        while (_templates[template].Offset > feature)
            template--;
        return _templates[template].NameOf(feature);
    }

    private FeatureTemplate Add(string name, string[] values, string[] others)
    {
        FeatureTemplate template = new(name, Count, values, others);
        _templates.Add(template);
        Count += template.Count;
        return template;
    }

    private static string[] Numbers(int limit)
    {
        string[] numbers = new string[limit];
        for (int i = 0; i < limit; i++)
            numbers[i] = i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return numbers;
    }
}
