using System.Diagnostics;
using System.IO;

namespace ArticleGen.Benchmarks.Programs;

/// <summary>Measures the whole understanding, and then the npm packages compromise and fr-compromise, over the same files.</summary>
internal static class PeerProgram
{
    /// <param name="script">The path of <c>compare.mjs</c>.</param>
    /// <param name="folder">A folder of texts; the varied articles are written into it if there is none.</param>
    public static int Run(string script, string folder)
    {
        if (!Directory.Exists(folder))
            VariedArticles.WriteFiles(folder, 200);
        SpeedProgram.Run(folder);
        using Process node = Process.Start(new ProcessStartInfo("node", [script, folder]) { UseShellExecute = false })!;
        node.WaitForExit();
        return node.ExitCode;
    }
}
