using System;
using System.Collections;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;

namespace ArticleGen.Package.Tests;

/// <summary>An assembly that was built, looked at from outside.</summary>
internal static class CompiledAssembly
{
    /// <summary>The number of articles in the catalogs that the assembly defines.</summary>
    public static int CountArticles(string path)
    {
        AssemblyLoadContext context = new(path, isCollectible: true);
        context.Resolving += (_, name) => File.Exists(Beside(path, name)) ? context.LoadFromAssemblyPath(Beside(path, name)) : null;
        try
        {
            return context.LoadFromAssemblyPath(path).GetTypes().Where(IsCatalog).Sum(static catalog => ((IEnumerable)All(catalog)!.GetValue(null)!).Cast<object>().Count());
        }
        finally
        {
            context.Unload();
        }
    }

    private static bool IsCatalog(Type type) => type is { IsAbstract: true, IsSealed: true, IsNested: false } && All(type) is not null && type.GetMethod("Find", [typeof(string)]) is not null;

    private static PropertyInfo? All(Type type) => type.GetProperty("All", BindingFlags.Public | BindingFlags.Static);

    private static string Beside(string path, AssemblyName name) => Path.Combine(Path.GetDirectoryName(path)!, name.Name + ".dll");
}
