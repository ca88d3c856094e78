using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Values;

/// <summary>A quick "surely not" before looking a word up: which first three characters the phrases of some tables have.</summary>
internal sealed class WordBeginnings
{
    private const int Size = 1 << 12;

    private readonly bool[] _seen = new bool[Size];

    public WordBeginnings(params PhraseTable[] tables)
    {
        foreach (PhraseTable table in tables)
        {
            foreach (string phrase in table.Phrases)
                _seen[Slot(phrase[0], phrase.Length > 1 ? phrase[1] : '\0', phrase.Length > 2 ? phrase[2] : '\0')] = true;
        }
    }

    /// <summary>Whether one of the phrases may start here.</summary>
    public bool MayStartAt(ParagraphText text, int position)
    {
        char first = PhraseFolding.Fold(text[position]);
        char second = PhraseFolding.Fold(text[position + 1]);
        return _seen[Slot(first, second, PhraseFolding.Fold(text[position + 2]))] || _seen[Slot(first, second, '\0')] || _seen[Slot(first, '\0', '\0')];
    }

    private static int Slot(char first, char second, char third) => ((((first * 37) + second) * 37) + third) & (Size - 1);
}
