using System.CommandLine;

namespace ArticleGen.Cli.Commands;

/// <summary>The whole command line.</summary>
internal static class ArticleGenCommand
{
    public static RootCommand Create(ToolStreams streams) => new("Reads articles the way the ArticleGen compiler package does, and shows what it understood.")
    {
        ExtractCommand.Create(streams),
        CheckCommand.Create(streams),
        PreviewCommand.Create(streams),
        StatsCommand.Create(streams),
        EntitiesCommand.Create(streams),
        EvalCommand.Create(streams.OpenOutput),
    };
}
