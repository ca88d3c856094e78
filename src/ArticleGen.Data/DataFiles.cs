using System.IO;

namespace ArticleGen.Data;

/// <summary>The lexicons and models, by name.</summary>
public static class DataFiles
{
    /// <summary>A file, or <see langword="null"/> where there is none of this name.</summary>
    /// <param name="name">Its name: <c>ArticleGen.Lexicons.fr</c>, <c>ArticleGen.Models.fr</c>.</param>
    public static Stream? Open(string name) => typeof(DataFiles).Assembly.GetManifestResourceStream(name);
}
