using System;
using System.IO;
using System.Linq;
using ArticleGen.Data;
using ArticleGen.Understanding.Quotes.Kinds;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>The two models of the quotations, as they are carried in this assembly.</summary>
internal static class LogLinearModel
{
    private const string ResourcePrefix = "ArticleGen.Models.";

    private static readonly string[] KindNames = [.. QuoteKindClassifier.Kinds.Select(static kind => kind.ToString())];

    private static readonly Lazy<LogLinearWeights> LoadedSpeakers = new(static () => Load("speakers", NumberOfSpeakerFeature, SpeakerFeatures.Space.Count));
    private static readonly Lazy<LogLinearWeights> LoadedKinds = new(static () => Load("quote-kinds", NumberOfKindFeature, CountOfKindFeatures));

    /// <summary>Who speaks.</summary>
    public static LogLinearWeights Speakers => LoadedSpeakers.Value;

    /// <summary>What a quotation is.</summary>
    public static LogLinearWeights QuoteKinds => LoadedKinds.Value;

    /// <summary>How many features the kinds' model has: each feature for each kind.</summary>
    public static int CountOfKindFeatures => QuoteKindClassifier.Kinds.Count * KindFeatures.Space.Count;

    public static string NameOfSpeakerFeature(int feature) => SpeakerFeatures.Space.NameOf(feature);

    public static string NameOfKindFeature(int feature) =>
        $"{KindNames[feature / KindFeatures.Space.Count]} {KindFeatures.Space.NameOf(feature % KindFeatures.Space.Count)}";

    /// <summary>The number of a feature of the speakers' model, or -1.</summary>
    public static int NumberOfSpeakerFeature(string name) => SpeakerFeatures.Space.NumberOf(name);

    /// <summary>The number of a feature of the kinds' model, or -1.</summary>
    public static int NumberOfKindFeature(string name)
    {
        int space = name.IndexOf(' ');
        int kind = Array.IndexOf(KindNames, name.Substring(0, Math.Max(0, space)));
        int feature = KindFeatures.Space.NumberOf(name.Substring(space + 1));
        return kind < 0 || feature < 0 ? -1 : (kind * KindFeatures.Space.Count) + feature;
    }

    private static LogLinearWeights Load(string name, Func<string, int> numberOf, int count)
    {
        using Stream stream = DataFiles.Open(ResourcePrefix + name) ?? throw new InvalidDataException(ResourcePrefix + name);
        using StreamReader reader = new(stream);
        return LogLinearWeights.Read(reader, numberOf, count);
    }
}
