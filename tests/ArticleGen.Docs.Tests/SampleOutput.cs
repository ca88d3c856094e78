using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Docs.Tests;

/// <summary>What one run of the sample prints into a file.</summary>
public sealed class SampleOutput : IAsyncLifetime
{
    public string Text { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        string program = typeof(SampleOutput).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Sample").Value!;
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [program])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", await errors);
        Assert.Equal(0, process.ExitCode);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
