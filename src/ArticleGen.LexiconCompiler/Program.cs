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
            SectionSchema schema = SectionSchema.Read(source);
            foreach (string folder in Directory.GetDirectories(source).Order(StringComparer.Ordinal))
            {
                string[] files = [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)];
                schema.Check(folder, [.. files.Select(static file => Path.GetFileNameWithoutExtension(file))]);
                SectionSource[] sections = [.. files.Select(file => SectionSource.Read(file, schema))];
                using FileStream output = File.Create(Path.Combine(target, Path.GetFileName(folder) + ".lexicon"));
                if (Path.GetFileName(folder) == "lists")
                    NameListWriter.Write(output, sections);
                else
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
