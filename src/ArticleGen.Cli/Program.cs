using System;
using System.IO;
using ArticleGen.Cli.Output;
using ArticleGen.Understanding;

using Stream output = Console.OpenStandardOutput();
using JsonLinesWriter writer = new(output);
foreach (string file in args[1..])
{
    UnderstandingOptions options = new() { Format = Path.GetExtension(file) == ".md" ? ArticleFormat.Markdown : ArticleFormat.PlainText };
    writer.Write(file, Path.GetFileNameWithoutExtension(file), ArticleUnderstanding.Understand(File.ReadAllText(file), options).Article);
}
