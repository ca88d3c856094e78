using System.IO;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>Which of the package's assemblies a build gives the compiler.</summary>
public sealed class PrecompiledTests(PackageFeed feed) : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(feed.Root, "Precompiled");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, "Precompiled.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ArticleGen" Version="$(ArticleGenVersion)" PrivateAssets="all" />
                <Article Include="phare.txt" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(_folder, "phare.txt"), "Le phare de Kermorvan est rallumé.");
        (await DotNet.Run(_folder, "restore")).AssertSuccess();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return default;
    }

    [Fact]
    public async Task A_build_on_the_command_line_takes_the_image_for_its_runtime()
    {
        string runtime = RuntimeInformation.RuntimeIdentifier;
        Assert.SkipUnless(runtime is "linux-x64" or "linux-arm64" or "osx-arm64" or "win-x64", $"the package has no image for {runtime}");
        Assert.Equal($"tools/{runtime}", await Generator());
    }

    [Theory]
    [InlineData("-p:DesignTimeBuild=true")]
    [InlineData("-p:ArticleGenReadyToRun=false")]
    [InlineData("-p:NETCoreAppMaximumVersion=9.0")]
    public async Task Editors_older_SDKs_and_whoever_asks_for_it_get_the_portable_assembly(string property) => Assert.Equal("analyzers/dotnet/cs", await Generator(property));

    [Theory]
    [InlineData("-p:Nothing=", "DOTNET_TieredPGO=0")]
    [InlineData("-p:ArticleGenReadyToRun=false", "")]
    [InlineData("-p:CscEnvironment=OF_THE=PROJECT", "OF_THE=PROJECT")]
    public async Task A_compiler_of_one_build_does_not_measure_its_code_unless_the_project_says_what_it_gets(string property, string environment)
    {
        ProcessResult build = await DotNet.Run(_folder, "msbuild", "-t:_ArticleGenChooseImage", "-getProperty:CscEnvironment", property);
        Assert.Equal(environment, build.AssertSuccess().Output.Trim());
    }

    private async Task<string> Generator(params string[] properties)
    {
        ProcessResult build = await DotNet.Run(_folder, ["msbuild", "-t:Build", "-getItem:Analyzer", .. properties]);
        string generator = Assert.Single(JsonNode.Parse(build.AssertSuccess().Output)!["Items"]!["Analyzer"]!.AsArray(), static item => (string?)item!["Filename"] == "ArticleGen.Generator")!["FullPath"]!.GetValue<string>();
        string package = Path.Combine(feed.Root, "packages", "articlegen", feed.Version);
        return Path.GetRelativePath(package, Path.GetDirectoryName(generator)!).Replace('\\', '/');
    }
}
