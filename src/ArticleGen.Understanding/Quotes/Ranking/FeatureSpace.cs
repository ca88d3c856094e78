using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>All features of a model: every template has a range of numbers, one for each combination of its values.</summary>
internal sealed class FeatureSpace
{
    private readonly List<FeatureTemplate> _templates = [];
    private readonly Dictionary<string, FeatureTemplate> _byName = new(StringComparer.Ordinal);

    /// <summary>How many features there are.</summary>
    public int Count { get; private set; }

    /// <summary>A feature that is there or not.</summary>
    public FeatureTemplate Add(string name) => Add(name, values: null, others: null);

    /// <summary>A feature for each value.</summary>
    public FeatureTemplate Add<T>(string name)
        where T : struct, Enum => Add(name, FeatureValues.Of<T>(), others: null);

    /// <summary>A feature for each pair of values.</summary>
    public FeatureTemplate Add<T, TOther>(string name)
        where T : struct, Enum
        where TOther : struct, Enum => Add(name, FeatureValues.Of<T>(), FeatureValues.Of<TOther>());

    /// <summary>A feature for each number below a limit.</summary>
    public FeatureTemplate Add(string name, int limit) => Add(name, FeatureValues.Below(limit), others: null);

    /// <summary>A feature for each value and each number below a limit.</summary>
    public FeatureTemplate Add<T>(string name, int limit)
        where T : struct, Enum => Add(name, FeatureValues.Of<T>(), FeatureValues.Below(limit));

    /// <summary>What a feature is called in a file of weights.</summary>
    public string NameOf(int feature)
    {
        int template = _templates.Count - 1;
        while (_templates[template].Offset > feature)
            template--;
        return _templates[template].NameOf(feature);
    }

    /// <summary>The feature of a name in a file of weights, or -1 where there is none.</summary>
    public int NumberOf(string name)
    {
        string[] names = name.Split(' ');
        return _byName.TryGetValue(names[0], out FeatureTemplate? template) ? template.NumberOf(names) : -1;
    }

    private FeatureTemplate Add(string name, FeatureValues? values, FeatureValues? others)
    {
        FeatureTemplate template = new(name, Count, values, others);
        _templates.Add(template);
        _byName.Add(name, template);
        Count += template.Count;
        return template;
    }
}
