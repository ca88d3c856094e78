using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using ArticleGen.Cli.Input;
using ArticleGen.Cli.Output;
using ArticleGen.Understanding;

namespace ArticleGen.Cli.Commands;

/// <summary><c>articlegen extract FILE…</c>: what the compiler package would understand of each file.</summary>
internal static class ExtractCommand
{
    private const string StandardInput = "-";

    public static Command Create(Func<Stream> openInput, Func<Stream> openOutput)
    {
        Argument<string[]> files = new("FILE") { Description = "Article files; - reads one article from standard input.", Arity = ArgumentArity.ZeroOrMore };
        Option<OutputFormat> format = new("--format") { Description = "What to print (default: json, one line an article).", HelpName = "json|jsonld|ninjs|html" };
        Option<bool> records = new("--jsonl") { Description = "Read JSON lines {\"file\":…,\"text\":…} from standard input." };
        Option<bool> indirect = new("--indirect") { Description = "Look for reported speech without quotation marks too." };
        Option<string?> language = new("--language") { Description = "The language of articles whose front matter names none (fr, en, …); detected otherwise." };
        Option<string[]> entities = new("--entities") { Description = "CSV files of entities (name, kind, aliases, Wikidata item) that go before what is inferred.", HelpName = "FILE" };
        Command command = new("extract", "Print the paragraphs, quotes and entities of articles.") { files, format, records, indirect, language, entities };
        command.Validators.Add(result =>
        {
            if (result.GetValue(files) is not { Length: > 0 } && !result.GetValue(records))
                result.AddError("No input: name a file, - for standard input, or --jsonl.");
        });
        command.SetAction(arguments =>
        {
            TextWriter error = arguments.InvocationConfiguration.Error;
            int failures = 0;
            ArticleReader reader = new(new UnderstandingOptions
            {
                IndirectSpeech = arguments.GetValue(indirect),
                Language = arguments.GetValue(language),
                Entities = EntityFiles.Read(arguments.GetValue(entities) ?? [], error.WriteLine, Fail),
            });

            try
            {
                using Stream output = openOutput();
                using IArticleWriter writer = arguments.GetValue(format).CreateWriter(output);
                foreach (ArticleText article in Articles(arguments.GetValue(files) ?? [], arguments.GetValue(records), openInput, Fail))
                    writer.Write(reader.Read(article));
            }
            catch (IOException exception)
            {
                // Whoever reads the output has stopped reading: there is nobody to write the rest to.
                Fail($"standard output: {exception.Message}");
            }

            return failures == 0 ? 0 : 1;

            void Fail(string message)
            {
                failures++;
                error.WriteLine(message);
            }
        });
        return command;
    }

    private static IEnumerable<ArticleText> Articles(string[] files, bool records, Func<Stream> openInput, Action<string> fail)
    {
        foreach (string file in files)
        {
            if (ArticleFiles.Read(file, path => path == StandardInput ? openInput() : File.OpenRead(path), fail) is { } article)
                yield return article;
        }

        if (!records)
            yield break;
        using Stream input = openInput();
        foreach (ArticleText article in ArticleRecords.Read(input, fail))
            yield return article;
    }
}
