using System;
using System.IO;
using ArticleGen.Data;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>Which words are used alike. The clusters come of English text, in which names of the whole world stand. Loaded once.</summary>
internal static class WordClusters
{
    private const string Resource = "ArticleGen.Models.words";
    private static readonly Lazy<PackedWords> Loaded = new(Load);

    public static PackedWords Shared => Loaded.Value;

    private static PackedWords Load()
    {
        using Stream resource = DataFiles.Open(Resource) ?? throw new InvalidDataException(Resource);
        return PackedWords.Load(resource);
    }
}
