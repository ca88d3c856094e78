using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>The paragraphs of an article while it is found out what they are.</summary>
internal sealed class Outline
{
    /// <param name="body">The reading text.</param>
    /// <param name="blocks">The paragraphs, with the kinds that their markup gives them.</param>
    /// <param name="spans">Where each stands in the reading text.</param>
    /// <param name="words">The words of the language.</param>
    public Outline(string body, IReadOnlyList<SourceBlock> blocks, TextSpan[] spans, StructureLexicon words)
    {
        Body = body;
        Words = words;
        Paragraphs = new ParagraphEvidence[spans.Length];
        for (int i = 0; i < spans.Length; i++)
        {
            Cancellation.Check();
            Paragraphs[i] = ParagraphEvidence.Of(body, spans[i], blocks[i].Kind);
        }
    }

    /// <summary>The reading text.</summary>
    public string Body { get; }

    /// <summary>The words of the language.</summary>
    public StructureLexicon Words { get; }

    /// <summary>The paragraphs in order.</summary>
    public ParagraphEvidence[] Paragraphs { get; }

    public int Count => Paragraphs.Length;

    /// <summary>The reading text of a paragraph.</summary>
    /// <param name="index">The paragraph.</param>
    public ReadOnlySpan<char> TextOf(int index) => Paragraphs[index].Span.Of(Body);

    /// <summary>The first paragraph at or after <paramref name="start"/> that nothing but running text can be; the count where there is none.</summary>
    /// <param name="start">Where to start.</param>
    public int FirstRunningText(int start)
    {
        int index = start;
        while (index < Count && !(Paragraphs[index].IsOpen && Paragraphs[index].IsRunningText))
        {
            Cancellation.Check();
            index++;
        }

        return index;
    }
}
