using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using ArticleGen.HostileTexts;

namespace ArticleGen.Adversarial.Tests.Stepping;

/// <summary>The understanding with counters, beside the one without, and what gives it hostile texts.</summary>
internal sealed class SteppedUnderstanding : AssemblyLoadContext
{
    private static readonly Lazy<Func<string, string, CancellationToken, int>> Reader = new(static () => new SteppedUnderstanding().CreateReader());

    private SteppedUnderstanding()
        : base("stepped")
    {
    }

    /// <summary>Puts the counters in, before anything is counted.</summary>
    public static void Load() => _ = Reader.Value;

    /// <summary>Reads a text of a shape and counts.</summary>
    public static int Read(string shape, string text, CancellationToken cancellationToken) => Reader.Value(shape, text, cancellationToken);

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
        return assemblyName.Name switch
        {
            "ArticleGen.Understanding" => LoadFromStream(SteppedAssembly.Rewrite(path)),
            "ArticleGen.HostileTexts" => LoadFromAssemblyPath(path),
            _ => null,
        };
    }

    private Func<string, string, CancellationToken, int> CreateReader()
    {
        Type reader = LoadFromAssemblyName(typeof(HostileTextReader).Assembly.GetName()).GetType(typeof(HostileTextReader).FullName!)!;
        MethodInfo read = reader.GetMethod(nameof(HostileTextReader.Read), [typeof(string), typeof(string), typeof(CancellationToken)])!;
        Func<string, string, CancellationToken, int> created = read.CreateDelegate<Func<string, string, CancellationToken, int>>();
        created("one letter", "a", CancellationToken.None);
        return created;
    }
}
