using System.Globalization;
using System.Text;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;

namespace ArticleGen.Generator.Tests.Generation;

/// <summary>What the compiled model says of its articles, for a human to read beside the code, whose tables say it in codes.</summary>
internal static class ModelText
{
    /// <summary>A line for each member, as <c>ModelDump</c> has them.</summary>
    /// <param name="run">A run over a project for .NET 10.</param>
    public static string Of(GeneratorRun run)
    {
        using CompiledModel model = CompiledModel.Load(run);
        StringBuilder text = new();
        foreach (string id in model.Ids)
        {
            foreach (string line in model.Dump(id))
                Append(text, line);
        }

        return text.ToString();
    }

    // What an editor does not show is written as an escape, so that each member stays a line.
    private static void Append(StringBuilder text, string line)
    {
        foreach (char c in line)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned)
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                text.Append(c);
        }

        text.Append('\n');
    }
}
