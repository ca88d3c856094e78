using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Checks;
using ArticleGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ArticleGen.Generator.Tests.Compilers;

/// <summary>The whole model compiles, warnings included, for every framework and language version that it says it supports.</summary>
public sealed class ConsumerTests
{
    public static TheoryData<TargetFramework, LanguageVersion> Consumers => new()
    {
        { TargetFramework.NetStandard20, LanguageVersion.CSharp9 },
        { TargetFramework.NetStandard20, LanguageVersion.Latest },
        { TargetFramework.Net472, LanguageVersion.CSharp9 },
        { TargetFramework.Net472, LanguageVersion.Latest },
        { TargetFramework.Net80, LanguageVersion.CSharp9 },
        { TargetFramework.Net80, LanguageVersion.CSharp10 },
        { TargetFramework.Net80, LanguageVersion.CSharp11 },
        { TargetFramework.Net80, LanguageVersion.CSharp12 },
        { TargetFramework.Net100, LanguageVersion.CSharp9 },
        { TargetFramework.Net100, LanguageVersion.Latest },
        { TargetFramework.Net100, LanguageVersion.Preview },
    };

    [Theory]
    [MemberData(nameof(Consumers), DisableDiscoveryEnumeration = true)]
    public void The_generated_code_compiles(TargetFramework framework, LanguageVersion languageVersion) =>
        CompilationCheck.Require(GeneratorRun.Unchecked(SampleArticles.All with { Framework = framework, LanguageVersion = languageVersion }).OutputWithConsumer);

    [Fact]
    public void A_public_model_is_documented() =>
        CompilationCheck.Require(GeneratorRun.Unchecked(SampleArticles.All.WithProperty("ArticleGenVisibility", "public") with { Framework = TargetFramework.NetStandard20, LanguageVersion = LanguageVersion.CSharp9 }).OutputWithConsumer);
}
