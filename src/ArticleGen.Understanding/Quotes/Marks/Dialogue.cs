using System.Collections.Generic;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Quotes.Marks;

/// <summary>
/// What is spoken without quotation marks, where dashes open the paragraphs. Of paragraphs in a row that open so, one at least must tell who speaks:
/// otherwise they are a list.
/// </summary>
internal sealed class Dialogue
{
    private readonly Dictionary<int, TextSpan[]> _spoken = [];

    public Dialogue(Document document)
    {
        DialogueTurn turn = new(document.Body, document.Language);
        for (int first = 0; first < document.Blocks.Length; first++)
        {
            bool isReported = false;
            int i = first;
            for (; i < document.Blocks.Length && MaySpeak(document.Blocks[i], turn); i++)
            {
                Cancellation.Check();
                turn.Read(document.Blocks[i].Body);
                _spoken[i] = [.. turn.Spoken];
                isReported |= turn.IsReported;
            }

            for (int k = first; k < i && !isReported; k++)
                _spoken.Remove(k);
            first = i > first ? i - 1 : first;
        }
    }

    public bool IsEmpty => _spoken.Count == 0;

    /// <summary>What is spoken in a paragraph, in order; empty where it is no dialogue.</summary>
    public TextSpan[] SpokenIn(int block) => _spoken.TryGetValue(block, out TextSpan[]? spoken) ? spoken : [];

    private static bool MaySpeak(Block block, DialogueTurn turn) =>
        block.Kind is ParagraphKind.Lead or ParagraphKind.Body or ParagraphKind.BlockQuote or ParagraphKind.ListItem && turn.Opens(block.Body);
}
