using ArticleGen.Cli;
using ArticleGen.Cli.Commands;

return await ArticleGenCommand.Create(ToolStreams.OfProcess()).Parse(args).InvokeAsync().ConfigureAwait(false);
