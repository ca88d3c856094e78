using System.IO;

namespace ArticleGen.SiteTimings;

/// <summary>The sample site with articles of its own, in a folder of its own: nothing that is built beside it can be in the way.</summary>
internal static class SiteCopy
{
    /// <param name="samples">The folder of the repository's samples.</param>
    /// <param name="folder">Where the copy goes; its articles are in «articles» there.</param>
    /// <returns>The project file.</returns>
    public static string Create(string samples, string folder)
    {
        string site = Path.Combine(samples, "NewsSite");
        foreach (string file in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(site, file).Replace('\\', '/');
            if (relative.Split('/')[0] is "bin" or "obj" or "articles" || relative.EndsWith("packages.lock.json", System.StringComparison.Ordinal))
                continue;
            string copy = Path.Combine(folder, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        // What checks the repository's own code is left out.
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"),
            $"""
            <Project>
              <Import Project="{samples}/Directory.Build.props" />
              <PropertyGroup>
                <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
                <RestorePackagesWithLockFile>false</RestorePackagesWithLockFile>
                <RunAnalyzers>false</RunAnalyzers>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Remove="Meziantou.Analyzer" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), $"""<Project><Import Project="{samples}/Directory.Build.targets" /></Project>""");
        return Path.Combine(folder, "NewsSite.csproj");
    }
}
