namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>A place where the text names a declared entity.</summary>
/// <param name="Span">Where, in the body.</param>
/// <param name="Entity">Which.</param>
/// <param name="IsCertain">Whether it stands against any longer inferred name: linked by the author, or a form of several words.</param>
internal readonly record struct DeclaredMention(TextSpan Span, DeclaredEntity Entity, bool IsCertain);
