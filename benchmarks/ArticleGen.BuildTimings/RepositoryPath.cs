using System.Linq;
using System.Reflection;

namespace ArticleGen.BuildTimings;

/// <summary>Paths of the repository and the configuration it was built in, as the project file compiled them into the program.</summary>
internal static class RepositoryPath
{
    /// <param name="name">The name that the project file gave the path.</param>
    public static string Of(string name) =>
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(path => path.Key == name).Value!;
}
