using System.Text;

namespace NewsSite;

/// <summary>Writes the site as files that any server of files can serve.</summary>
internal static class Export
{
    public static void Write(Site site, string folder)
    {
        UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: false);
        foreach ((string address, Resource resource) in site.Resources)
        {
            string file = Path.Combine(folder, Uri.UnescapeDataString(address.TrimStart('/')) + (address.EndsWith('/') ? "index.html" : ""));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, resource.Render(), encoding);
        }

        Console.WriteLine($"{site.Resources.Count} files in {folder}");
    }
}
