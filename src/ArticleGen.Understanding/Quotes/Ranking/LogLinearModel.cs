using System;
using System.Collections.Generic;
using System.IO;
using ArticleGen.Data;
using ArticleGen.Understanding.Quotes.Kinds;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>The two models of the quotations, as they are carried in this assembly.</summary>
internal static class LogLinearModel
{
    private const string ResourcePrefix = "ArticleGen.Models.";

    private static readonly Lazy<LogLinearWeights> LoadedSpeakers = new(static () => Load("speakers", NamesOfSpeakerFeatures()));
    private static readonly Lazy<LogLinearWeights> LoadedKinds = new(static () => Load("quote-kinds", NamesOfKindFeatures()));

    /// <summary>Who speaks.</summary>
    public static LogLinearWeights Speakers => LoadedSpeakers.Value;

    /// <summary>What a quotation is.</summary>
    public static LogLinearWeights QuoteKinds => LoadedKinds.Value;

    /// <summary>What the features of the speakers' model are called, in order.</summary>
    public static string[] NamesOfSpeakerFeatures()
    {
        string[] names = new string[SpeakerFeatures.Space.Count];
        for (int i = 0; i < names.Length; i++)
            names[i] = SpeakerFeatures.Space.NameOf(i);
        return names;
    }

    /// <summary>What the features of the kinds' model are called, in order: each feature for each kind.</summary>
    public static string[] NamesOfKindFeatures()
    {
        int features = KindFeatures.Space.Count;
        string[] names = new string[QuoteKindClassifier.Kinds.Count * features];
        for (int i = 0; i < names.Length; i++)
            names[i] = $"{QuoteKindClassifier.Kinds[i / features]} {KindFeatures.Space.NameOf(i % features)}";
        return names;
    }

    private static LogLinearWeights Load(string name, string[] features)
    {
        using Stream stream = DataFiles.Open(ResourcePrefix + name) ?? throw new InvalidDataException(ResourcePrefix + name);
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        for (int i = 0; i < features.Length; i++)
            numbers.Add(features[i], i);
        using StreamReader reader = new(stream);
        return LogLinearWeights.Read(reader, numbers, features.Length);
    }
}
