using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using ArticleGen.Cli.Input;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Understanding;

namespace ArticleGen.Cli.Commands;

/// <summary>What every command that reads articles is asked with: which ones, and what to read them with.</summary>
internal sealed class ReadingArguments
{
    private readonly Argument<string[]> _files = new("FILE") { Description = "Article files, folders, globs (articles/**/*.md); - reads one article from standard input.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> _records = new("--jsonl") { Description = "Read JSON lines {\"file\":…,\"text\":…} from standard input." };
    private readonly Option<bool> _indirect = new("--indirect") { Description = "Look for reported speech without quotation marks too." };
    private readonly Option<string?> _language = new("--language") { Description = "The language of articles whose front matter names none (fr, en, …); detected otherwise." };
    private readonly Option<string[]> _entities = new("--entities") { Description = "CSV files of entities (name, kind, aliases, Wikidata item) that go before what is inferred.", HelpName = "FILE" };

    /// <param name="command">The command that gets these arguments.</param>
    /// <param name="withRecords">Whether articles may come as records from standard input.</param>
    public static ReadingArguments AddTo(Command command, bool withRecords = true)
    {
        ReadingArguments arguments = new();
        command.Arguments.Add(arguments._files);
        if (withRecords)
        {
            command.Options.Add(arguments._records);
            command.Options.Add(arguments._indirect);
        }

        command.Options.Add(arguments._language);
        command.Options.Add(arguments._entities);
        // The parser takes an option that it does not know for a file, and the rest would be done without what was asked for.
        arguments._files.Validators.Add(static result =>
        {
            foreach (string option in result.Tokens.Select(static token => token.Value).Where(static value => value.Length > 1 && value[0] == '-' && !File.Exists(value)))
                result.AddError($"'{option}' is no option of this command. Write ./{option} for a file of that name.");
        });
        arguments._language.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } language && !ArticleUnderstanding.Languages.AsEnumerable().Contains(language.Split('-', '_')[0].ToLowerInvariant(), StringComparer.Ordinal))
                result.AddError($"'{language}' is no language that is read; those are {string.Join(", ", ArticleUnderstanding.Languages.AsEnumerable())}.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(arguments._files) is not { Length: > 0 } && !(withRecords && result.GetValue(arguments._records)))
                result.AddError(withRecords ? "No input: name a file or a folder, - for standard input, or --jsonl." : "No input: name a file or a folder.");
        });
        return arguments;
    }

    /// <summary>What the articles are read with.</summary>
    public ArticleReader Reader(ParseResult parsed, Failures failures) => new(new UnderstandingOptions
    {
        IndirectSpeech = parsed.GetValue(_indirect),
        Language = parsed.GetValue(_language),
        Diagnostics = [.. DiagnosticIds.All],
        Entities = EntityFiles.Read(parsed.GetValue(_entities) ?? [], failures.Warn, failures.Fail),
    });

    public string[] EntityFilesOf(ParseResult parsed) => parsed.GetValue(_entities) ?? [];

    public string? LanguageOf(ParseResult parsed) => parsed.GetValue(_language);

    /// <summary>The files that are named, folders and globs resolved.</summary>
    public string[] Files(ParseResult parsed, Failures failures) => [.. FileSelection.Expand(parsed.GetValue(_files) ?? [], failures.Fail)];

    /// <summary>The articles, read as they are asked for; one that cannot be read is told and left out.</summary>
    public IEnumerable<ArticleText> Articles(ParseResult parsed, string[] files, ToolStreams streams, Failures failures, CancellationToken cancellationToken)
    {
        foreach (string file in files)
        {
            if (ArticleFiles.Read(file, path => path == FileSelection.StandardInput ? streams.OpenInput() : File.OpenRead(path), failures.Fail) is { } article)
                yield return article;
        }

        if (!parsed.GetValue(_records))
            yield break;
        using Stream input = streams.OpenInput();
        foreach (ArticleText article in ArticleRecords.Read(input, failures.Fail, cancellationToken))
            yield return article;
    }
}
