using ArticleGen.Understanding.Quotes.Sieves;

namespace ArticleGen.Understanding.Quotes.Reported;

/// <summary>Words that are reported without quotation marks.</summary>
/// <param name="Clause">The reported clause, without what introduces it and the full stop.</param>
/// <param name="Evidence">Who said it and how it is reported.</param>
internal readonly record struct ReportedClause(TextSpan Clause, Evidence Evidence);
