using System;
using System.Collections.Concurrent;
using System.IO;
using ArticleGen.Data;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>The trained models, each loaded once, when an article of its language is met.</summary>
internal static class NameModels
{
    private const string ResourcePrefix = "ArticleGen.Models.";
    private static readonly ConcurrentDictionary<string, Lazy<LoadedModel>> Loaded = new(StringComparer.Ordinal);

    /// <summary>The model of a language, or what kept it from being loaded, or neither where there is none.</summary>
    /// <param name="language">An ISO 639-1 code.</param>
    public static LoadedModel For(string language) => Loaded.GetOrAdd(language, static name => new(() => Load(name))).Value;

    /// <summary>Uses another model than the shipped one, to measure it.</summary>
    /// <param name="language">An ISO 639-1 code.</param>
    /// <param name="stream">The model.</param>
    public static void Replace(string language, Stream stream)
    {
        LoadedModel model = Load(stream);
        Loaded[language] = new(() => model);
    }

    /// <summary>Reads a model from where it stands, telling what is wrong instead of throwing.</summary>
    /// <param name="stream">A model, or nothing.</param>
    public static LoadedModel Load(Stream? stream)
    {
        if (stream is null)
            return default;
        try
        {
            return new(CrfModel.Load(stream), null);
        }
        catch (InvalidDataException e)
        {
            return new(null, e.Message);
        }
    }

    private static LoadedModel Load(string language)
    {
        using Stream? resource = DataFiles.Open(ResourcePrefix + language);
        return Load(resource);
    }
}

/// <summary>A model, or why there is none.</summary>
/// <param name="Model">The model.</param>
/// <param name="Damage">What is wrong with its resource.</param>
internal readonly record struct LoadedModel(CrfModel? Model, string? Damage);
