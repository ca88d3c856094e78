using System;
using System.IO;
using System.Linq;

namespace ArticleGen.LexiconCompiler;

internal static class Program
{
    /// <summary>Compiles every folder of the lexicons into one file of the same name.</summary>
    /// <param name="args">The folder of the lexicons and the folder to write into.</param>
    private static int Main(string[] args)
    {
        (string source, string target) = (args[0], args[1]);
        Directory.CreateDirectory(target);
        try
        {
            foreach (string folder in Directory.GetDirectories(source).Order(StringComparer.Ordinal))
            {
                SectionSource[] sections =
                [
                    .. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(SectionSource.Read),
                ];
                using FileStream output = File.Create(Path.Combine(target, Path.GetFileName(folder) + ".lexicon"));
                LexiconWriter.Write(output, sections);
            }

            return 0;
        }
        catch (LexiconSyntaxException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }
}
