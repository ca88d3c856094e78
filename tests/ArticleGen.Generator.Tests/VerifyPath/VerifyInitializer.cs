using System.Runtime.CompilerServices;
using VerifyTests;

namespace ArticleGen.Generator.Tests;

/// <summary>Teaches Verify what a generator driver is; compiled with <c>UseVerify</c> alone.</summary>
internal static class VerifyInitializer
{
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();
}
