using System;
using System.Linq;
using ArticleGen.BuildTimings.Measurement;

namespace ArticleGen.BuildTimings.Velite;

/// <summary><c>velite build</c> of the same articles.</summary>
/// <param name="root">Where the project gets a folder of its own.</param>
/// <param name="articles">The articles.</param>
internal sealed class VeliteBuild(string root, ArticleFolder articles) : IBuild
{
    private VeliteProject? _project;

    /// <inheritdoc/>
    public string Name => "velite, no quotes or entities";

    /// <inheritdoc/>
    public bool StandsOnFloor => false;

    /// <inheritdoc/>
    public string? Prepare()
    {
        if (!VeliteProject.IsInstalled)
            return VeliteProject.HowToInstall;
        _project = new(root, articles);
        return null;
    }

    /// <inheritdoc/>
    public BuildFigures Build()
    {
        CommandRun run = CommandRun.ToEnd(_project!.Folder, "node", VeliteProject.Arguments("build", "--clean", "--strict"), static node => node);
        if (run.ExitCode != 0)
            return new(run.Time, run.PeakMemory, OutputSize: 0, run.Output.Trim());
        int built = _project.Bodies().Count(static body => body.Length > 0);
        return new(run.Time, run.PeakMemory, _project.OutputSize, built == articles.Count ? null : FormattableString.Invariant($"built {built} of {articles.Count} articles"));
    }
}
