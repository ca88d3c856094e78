using ArticleGen.Cli;
using ArticleGen.Cli.Commands;
using ArticleGen.Understanding;

// A command with arguments reads articles: what they need is loaded while the command line is understood.
if (args is [[not '-', ..], _, ..])
    ArticleUnderstanding.Prepare();
return await ArticleGenCommand.Create(ToolStreams.OfProcess()).Parse(args).InvokeAsync().ConfigureAwait(false);
