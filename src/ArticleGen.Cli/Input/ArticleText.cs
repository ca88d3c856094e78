namespace ArticleGen.Cli.Input;

/// <summary>One article as it came in.</summary>
/// <param name="File">Its path or name as the caller gave it.</param>
/// <param name="Text">Its decoded text.</param>
internal sealed record ArticleText(string File, string Text);
