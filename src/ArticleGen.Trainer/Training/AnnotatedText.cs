using System.Collections.Generic;
using ArticleGen.Understanding;

namespace ArticleGen.Trainer.Training;

/// <summary>A name of an annotated text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kinds">The kinds it may be of, as bits of <see cref="EntityKind"/>.</param>
/// <param name="MayBeNone">Whether it may be no name by the rules of this project.</param>
internal readonly record struct AnnotatedName(TextSpan Span, int Kinds, bool MayBeNone);

/// <summary>A text whose names are marked.</summary>
/// <param name="Id">What to call it.</param>
/// <param name="Language">Its ISO 639-1 code.</param>
/// <param name="Text">The text.</param>
/// <param name="Format">How the text is written.</param>
/// <param name="Names">Its names by start.</param>
internal sealed record AnnotatedText(string Id, string Language, string Text, ArticleFormat Format, IReadOnlyList<AnnotatedName> Names)
{
    /// <summary>How much it counts in training beside others.</summary>
    public float Weight { get; init; } = 1;

}
