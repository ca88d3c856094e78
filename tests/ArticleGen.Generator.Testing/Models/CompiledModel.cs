using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using ArticleGen.Generator.Testing.Checks;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Testing.Models;

/// <summary>A project's output, emitted, loaded and read back through the generated API.</summary>
public sealed class CompiledModel : IDisposable
{
    private readonly AssemblyLoadContext _context = new("model", isCollectible: true);
    private readonly Type _dump;

    private CompiledModel(byte[] assembly, IEnumerable<byte[]> references)
    {
        foreach (byte[] reference in references)
            Load(reference);
        Assembly = Load(assembly);
        _dump = Assembly.GetType("ModelConsumers.ModelDump", throwOnError: true)!;
    }

    /// <summary>The assembly.</summary>
    public Assembly Assembly { get; }

    /// <summary>The ids of all articles, in the order of the catalog.</summary>
    public IReadOnlyList<string> Ids => (string[])Call("Ids");

    /// <summary>Emits a run and loads it.</summary>
    /// <param name="run">A run over a project for .NET 10.</param>
    /// <param name="resources">What the build embeds beside the code.</param>
    public static CompiledModel Load(GeneratorRun run, params IEnumerable<ResourceDescription> resources) =>
        new(resources.Any() ? CompilationCheck.Emit(run.OutputWithConsumer, resources) : run.Image, run.Project.References.Select(static reference => reference.Image));

    /// <summary>The text of an article.</summary>
    /// <param name="id">Its id.</param>
    public string Text(string id) => (string)Call("Text", id);

    /// <summary>Everything that the model says of an article.</summary>
    /// <param name="id">Its id.</param>
    public IReadOnlyList<string> Dump(string id) => (string[])Call("Of", id);

    /// <inheritdoc/>
    public void Dispose() => _context.Unload();

    private Assembly Load(byte[] image)
    {
        using MemoryStream stream = new(image);
        return _context.LoadFromStream(stream);
    }

    private object Call(string method, params object[] arguments) =>
        _dump.GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(obj: null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!;
}
