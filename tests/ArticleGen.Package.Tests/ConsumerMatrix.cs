using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>All projects of <c>Consumers/Matrix</c>, built as one solution so that they share restore, compiler server and processors.</summary>
public sealed class ConsumerMatrix(PackageFeed feed) : IAsyncLifetime
{
    internal string Folder { get; private set; } = "";

    internal BuildMessage[] Messages { get; private set; } = [];

    internal ProcessResult Build { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Folder = feed.CopyConsumer("Matrix");
        string articles = Path.Combine(Folder, "Dump", "articles");
        Directory.CreateDirectory(articles);
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("samples", "ArticleGen.Sample", "articles")))
            File.Copy(file, Path.Combine(articles, Path.GetFileName(file)));
        File.Copy(Repository.PathOf("samples", "ArticleGen.Sample", "people.csv"), Path.Combine(Folder, "Dump", "people.csv"));
        Build = await DotNet.Run(Folder, "build", "Matrix.slnx");
        Messages = BuildLog.Messages(Build);
    }

    public ValueTask DisposeAsync() => default;

    internal BuildMessage[] MessagesOf(string project) => [.. Messages.Where(message => message.Project == project + ".csproj")];

    internal string AssemblyOf(string project) => Directory
        .EnumerateFiles(Path.Combine(Folder, project, "bin", "Debug"), project + ".dll", SearchOption.AllDirectories)
        .Single();

    internal async Task<string> Run(string project, params string[] arguments)
    {
        ProcessResult run = await DotNet.Run(Folder, [AssemblyOf(project), .. arguments]);
        return run.AssertSuccess().Output;
    }
}
