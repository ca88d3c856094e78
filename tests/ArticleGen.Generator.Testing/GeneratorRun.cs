using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ArticleGen.Generator.Testing.Checks;
using ArticleGen.Generator.Testing.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Generator.Testing;

/// <summary>
/// One run of the generator over a project, by a driver that can live on. Every run that a test makes is checked:
/// a second run does nothing, the pipeline holds no part of the compiler, and the output compiles without a diagnostic
/// for every framework and language version that consumers have.
/// </summary>
public sealed class GeneratorRun
{
    private readonly ImmutableDictionary<string, AdditionalText> _texts;
    private readonly Lazy<Compilation> _outputWithConsumer;
    private readonly Lazy<byte[]> _image;

    private GeneratorRun(TestProject project, ImmutableDictionary<string, AdditionalText> texts, Compilation input, GeneratorDriver driver)
    {
        Project = project;
        _texts = texts;
        Input = input;
        Driver = driver.RunGeneratorsAndUpdateCompilation(input, out Compilation output, out _);
        Output = output;
        _outputWithConsumer = new(() => Output.AddSyntaxTrees(Consumer.Tree(Project)));
        _image = new(() => CompilationCheck.Emit(OutputWithConsumer));
    }

    /// <summary>The project.</summary>
    public TestProject Project { get; }

    /// <summary>The project's own code.</summary>
    public Compilation Input { get; }

    /// <summary>The project's code with the generated code.</summary>
    public Compilation Output { get; }

    /// <summary>The project's code with the generated code and with a user of all of its pinned names.</summary>
    public Compilation OutputWithConsumer => _outputWithConsumer.Value;

    /// <summary>The assembly of <see cref="OutputWithConsumer"/>, nothing embedded beside the code.</summary>
    /// <exception cref="GeneratorCheckException">The compilation has an error, a warning or a message.</exception>
    public byte[] Image => _image.Value;

    /// <summary>The driver after the run.</summary>
    public GeneratorDriver Driver { get; }

    /// <summary>What the generator gave.</summary>
    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>The generated files by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Sources => Result.GeneratedSources
        .ToImmutableSortedDictionary(static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Runs the generator over a project as a build does, and checks the run.</summary>
    /// <param name="project">The project.</param>
    /// <exception cref="GeneratorCheckException">The run breaks a rule that holds for every run.</exception>
    public static GeneratorRun Start(TestProject project)
    {
        GeneratorRun run = Unchecked(project);
        CachingCheck.Run(run.Driver, run.Input);
        PipelineValuesCheck.Run(run.Result, TrackedNames.Of(run.Result));
        CompilationCheck.Run(run);
        return run;
    }

    /// <summary>Runs the generator over a project and checks nothing.</summary>
    /// <param name="project">The project.</param>
    /// <param name="trackSteps">
    /// Whether the reasons of steps are told. An editor's driver tracks none, and does better: while it tracks, Roslyn (4.8 to 5.12) loses
    /// an input of a combined step in the run after the one that removed another.
    /// </param>
    /// <param name="generator">The generator, or <see langword="null"/> for one of this run's own.</param>
    public static GeneratorRun Unchecked(TestProject project, bool trackSteps = true, ISourceGenerator? generator = null)
    {
        ImmutableDictionary<string, AdditionalText> texts = Texts(project, ImmutableDictionary.Create<string, AdditionalText>(StringComparer.Ordinal));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [generator ?? new ArticleGenerator().AsSourceGenerator()],
            project.Articles.Select((article, index) =>
                project.Articles.Take(index).Any(earlier => earlier.Path == article.Path) ? new InMemoryText(article) : texts[article.Path]),
            project.ParseOptions,
            new TestOptionsProvider(project),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: trackSteps));
        return new(project, texts, project.Compile(), driver);
    }

    /// <summary>Runs the living driver again after an edit of the project, and requires what a fresh driver gives.</summary>
    /// <param name="project">The project after the edit.</param>
    /// <exception cref="GeneratorCheckException">The run breaks a rule that holds for every run.</exception>
    public GeneratorRun Edit(TestProject project)
    {
        ImmutableDictionary<string, AdditionalText> texts = Texts(project, _texts);
        GeneratorDriver driver = Driver;
        driver = driver.RemoveAdditionalTexts([.. _texts.Where(old => !texts.ContainsKey(old.Key)).Select(static old => old.Value)]);
        foreach ((string path, AdditionalText text) in _texts)
        {
            if (texts.TryGetValue(path, out AdditionalText? edited) && edited != text)
                driver = driver.ReplaceAdditionalText(text, edited);
        }

        driver = driver.AddAdditionalTexts([.. project.Articles.Where(article => !_texts.ContainsKey(article.Path)).Select(article => texts[article.Path])]);
        if (OptionsDiffer(Project, project))
            driver = driver.WithUpdatedAnalyzerConfigOptions(new TestOptionsProvider(project));

        // A project whose code is the same keeps its compilation, as in a live compiler.
        bool sameCode = project.Sources.SequenceEqual(Project.Sources);
        GeneratorRun run = new(project, texts, sameCode ? Input : project.Compile(), driver);
        if (_texts.Keys.All(texts.ContainsKey))
            CachingCheck.Run(run.Driver, run.Input);
        FreshnessCheck.Run(run, Unchecked(project));
        return run;
    }

    /// <summary>Why each output of a step has its value, in the step's order.</summary>
    /// <param name="step">The tracking name of the step.</param>
    public ImmutableArray<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? [.. steps.SelectMany(static run => run.Outputs).Select(static output => output.Reason)]
            : [];

    /// <summary>The hint names of the files whose text is another than in an earlier run, or that are new.</summary>
    /// <param name="earlier">The earlier run.</param>
    public IEnumerable<string> RewrittenSince(GeneratorRun earlier) =>
        Sources.Where(source => !earlier.Sources.TryGetValue(source.Key, out string? old) || old != source.Value).Select(static source => source.Key);

    private static bool OptionsDiffer(TestProject old, TestProject @new) =>
        !old.Properties.OrderBy(static pair => pair.Key).SequenceEqual(@new.Properties.OrderBy(static pair => pair.Key))
        || @new.Articles.Any(article => old.Articles.FirstOrDefault(candidate => candidate.Path == article.Path) is not { } before
            || !ReferenceEquals(before.Metadata, article.Metadata));

    private static ImmutableDictionary<string, AdditionalText> Texts(TestProject project, ImmutableDictionary<string, AdditionalText> known) =>
        project.Articles.DistinctBy(static article => article.Path, StringComparer.Ordinal).ToImmutableDictionary(
            static article => article.Path,
            article => known.TryGetValue(article.Path, out AdditionalText? text) && ((InMemoryText)text).Article.Text == article.Text ? text : new InMemoryText(article),
            StringComparer.Ordinal);
}
