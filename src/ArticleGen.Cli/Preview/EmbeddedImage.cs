using System;
using System.IO;
using ArticleGen.CompilerServices;

namespace ArticleGen.Cli.Preview;

/// <summary>The images of an article, put into the page if they are small files beside the article; of any other its description is shown, for the page loads nothing.</summary>
internal static class EmbeddedImage
{
    private const int MostBytes = 200 * 1024;

    /// <param name="article">The path of the article.</param>
    /// <param name="target">What the article says where the image is.</param>
    public static string Of(string article, string target)
    {
        if (!HtmlTarget.IsRelative(target) || TypeOf(target) is not { } type)
            return "";
        try
        {
            string folder = Path.GetDirectoryName(Path.GetFullPath(article))!;
            FileInfo file = new(Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(target))));
            bool isBeside = file.FullName.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
            return isBeside && file.Exists && file.Length <= MostBytes ? $"data:image/{type};base64,{Convert.ToBase64String(File.ReadAllBytes(file.FullName))}" : "";
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return "";
        }
    }

    private static string? TypeOf(string target) => Path.GetExtension(target).ToLowerInvariant() switch
    {
        ".png" => "png",
        ".jpg" or ".jpeg" => "jpeg",
        ".gif" => "gif",
        ".webp" => "webp",
        _ => null,
    };
}
