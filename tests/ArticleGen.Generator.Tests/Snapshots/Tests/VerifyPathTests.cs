using System.Diagnostics;
using System.IO;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Generator.Tests.Snapshots.Tests;

public sealed class VerifyPathTests
{
    [Fact]
    public async Task The_tests_compile_against_the_signatures_of_Verify()
    {
        ProcessStartInfo build = new("dotnet")
        {
            WorkingDirectory = ProjectDirectory(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                "build",
                "--configuration",
                typeof(VerifyPathTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration,
                "-nodeReuse:false",
                "-p:UseVerify=true",
                "-p:VerifyStub=true",
                "-p:BuildProjectReferences=false",
            },
        };
        using Process process = Process.Start(build)!;
        string log = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, log);
    }

    private static string ProjectDirectory([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
