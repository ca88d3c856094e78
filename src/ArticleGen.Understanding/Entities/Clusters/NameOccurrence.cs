using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Understanding.Entities.Clusters;

/// <summary>A name of the article on its way to an entity.</summary>
/// <param name="Name">What is named, and where in the tokens.</param>
/// <param name="Span">Where, in the body.</param>
/// <param name="Text">The name as written.</param>
/// <param name="Form">The name as it would be written in a sentence.</param>
/// <param name="Key">What spellings of the name have in common.</param>
/// <param name="Listing">What the lists know of it.</param>
internal sealed record NameOccurrence(NameMention Name, TextSpan Span, string Text, string Form, string Key, Listing Listing)
{
    public EntityKind Kind => Name.Kind;

    public int FirstToken => Name.FirstToken;

    public int EndToken => Name.EndToken;

    public bool IsSingleToken => Name.IsSingleToken;
}
