using System.Collections.Generic;

namespace ArticleGen.Cli.Output;

/// <summary>One article, ready to be written.</summary>
/// <param name="File">Its path or name as the caller gave it.</param>
/// <param name="Article">Its model.</param>
/// <param name="Problems">What is wrong with it, by position.</param>
internal sealed record ExtractedArticle(string File, Article Article, IReadOnlyList<ArticleProblem> Problems);

/// <summary>One thing that is wrong with an article, as a build says it.</summary>
/// <param name="Id">The id of its diagnostic.</param>
/// <param name="Severity">Its severity in small letters.</param>
/// <param name="Message">What is wrong, and the remedy.</param>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column in UTF-16 code units, from 1.</param>
internal sealed record ArticleProblem(string Id, string Severity, string Message, TextSpan Span, int Line, int Column);
