using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ArticleGen.Trainer.Gazetteers;

/// <summary>Rows of a table with a header line, fields by column name. The sources quote no field.</summary>
internal static class SeparatedValues
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string path, char separator)
    {
        string[] columns = File.ReadLines(path).First().TrimStart('\uFEFF').Split(separator);
        foreach (string line in File.ReadLines(path).Skip(1))
        {
            string[] fields = line.Split(separator);
            yield return columns.Zip(fields).ToDictionary(static pair => pair.First, static pair => pair.Second, StringComparer.Ordinal);
        }
    }
}
