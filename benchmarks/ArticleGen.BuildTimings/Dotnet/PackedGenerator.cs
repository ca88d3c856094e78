using System.IO;
using ArticleGen.BuildTimings.Measurement;

namespace ArticleGen.BuildTimings.Dotnet;

/// <summary>The package of this repository, for the projects in a folder.</summary>
internal static class PackedGenerator
{
    private const string Version = "0.1.0-timed";

    /// <summary>What a project says to use it.</summary>
    public const string Reference = $"""<PackageReference Include="ArticleGen" Version="{Version}" PrivateAssets="all" />""";

    /// <summary>Packs what was built, and lets the projects below a folder restore nothing else.</summary>
    /// <param name="root">The folder.</param>
    /// <returns>Why there is no package, or <see langword="null"/>.</returns>
    public static string? PackFor(string root)
    {
        File.WriteAllText(Path.Combine(root, "nuget.config"), """
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
              <packageSources>
                <clear />
                <add key="packed" value="feed" />
              </packageSources>
            </configuration>
            """);
        string[] arguments = ["pack", RepositoryPath.Of("Generator"), "--no-build", "-c", RepositoryPath.Of("Configuration"), "-o", Path.Combine(root, "feed"), $"-p:PackageVersion={Version}"];
        CommandRun run = CommandRun.ToEnd(RepositoryPath.Of("Root"), "dotnet", arguments, static _ => null);
        return run.ExitCode == 0 ? null : run.Output;
    }
}
