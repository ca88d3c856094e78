using ArticleGen;

namespace NewsSite;

/// <summary>The colour of an article.</summary>
internal enum Accent
{
    Ink,
    Teal,
    Brick,
    Moss,
}

/// <summary>A line of the box beside an article.</summary>
/// <param name="Label">What it says something of.</param>
/// <param name="Value">What it says.</param>
internal sealed record Fact(string Label, string Value);

/// <summary>What every article of this paper has in its front matter; the compiler checks each one by it.</summary>
/// <param name="Kicker">The words above the headline.</param>
/// <param name="Description">The sentence below it.</param>
/// <param name="Facts">The box beside the text.</param>
/// <param name="Accent">The colour.</param>
/// <param name="Opinion">Whether it says what its author thinks.</param>
[ArticleMetadata]
internal sealed partial record Story(string Kicker, string Description, Fact[] Facts, Accent Accent = Accent.Ink, bool Opinion = false);
