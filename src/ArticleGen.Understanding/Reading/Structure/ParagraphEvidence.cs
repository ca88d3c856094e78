using System;

namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>What can be seen of a paragraph without knowing its neighbours.</summary>
/// <param name="Span">Its reading text in the body.</param>
/// <param name="Words">The number of its words.</param>
/// <param name="Ending">How it ends.</param>
/// <param name="Kind">What it is, as far as known.</param>
internal record struct ParagraphEvidence(TextSpan Span, int Words, Ending Ending, ParagraphKind? Kind)
{
    /// <summary>Longer paragraphs are running text, whatever their words and ends.</summary>
    private const int LongestTitle = 200;

    /// <summary>Whether nothing said yet what it is.</summary>
    public readonly bool IsOpen => Kind is null;

    /// <summary>Whether it could be a title: short, and not closed by a stop.</summary>
    public readonly bool IsTitleLike => Span.Length <= LongestTitle && Ending is Ending.Open or Ending.Question;

    /// <summary>Whether it could only be running text.</summary>
    public readonly bool IsRunningText => Span.Length > LongestTitle || Ending is Ending.Sentence or Ending.Colon;

    public static ParagraphEvidence Of(string body, TextSpan span, ParagraphKind? kind) =>
        new(span, WordCounter.Count(span.Of(body)), EndingOf(span.Of(body)), kind);

    private static Ending EndingOf(ReadOnlySpan<char> text)
    {
        int last = text.Length - 1;
        while (last > 0 && IsCloser(text[last]))
            last--;
        return last < 0 ? Ending.Open : text[last] switch
        {
            '.' or '!' or '…' => Ending.Sentence,
            '?' => Ending.Question,
            ':' => Ending.Colon,
            ';' or ',' => Ending.Item,
            _ => Ending.Open,
        };
    }

    private static bool IsCloser(char c) =>
        char.IsWhiteSpace(c) || c is '"' or '\'' or '»' or '«' or '”' or '“' or '’' or '‘' or '›' or '‹' or ')' or ']';
}
