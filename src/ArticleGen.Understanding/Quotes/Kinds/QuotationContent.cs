using System.Collections.Generic;
using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Kinds;

/// <summary>What the words of a quotation look like.</summary>
/// <param name="Words">How many words, a name counting for one.</param>
/// <param name="Capitals">How many of them start with a capital.</param>
/// <param name="StartsUpper">Whether the first does.</param>
/// <param name="EndsSentence">Whether a full stop, question or exclamation mark stands at the end.</param>
/// <param name="HasVerb">Whether an auxiliary, a reporting verb or a personal pronoun makes a clause of it.</param>
/// <param name="IsName">Whether it is nothing but a name that the recogniser knows.</param>
/// <param name="IsTitleCase">Whether it has several words and every longer one starts with a capital, as titles do in some languages.</param>
/// <param name="HasSentences">Whether it has several sentences.</param>
/// <param name="HasFirstPerson">Whether an «I» or “we” is in it.</param>
internal readonly record struct QuotationContent(int Words, int Capitals, bool StartsUpper, bool EndsSentence, bool HasVerb, bool IsName, bool IsTitleCase, bool HasSentences, bool HasFirstPerson)
{
    /// <summary>A quotation inside weighs as much as a few words.</summary>
    private const int WordsOfInner = 3;
    private const int LongWord = 4;

    /// <summary>All that in one word.</summary>
    public ContentShape Shape =>
        IsName ? ContentShape.Name
        : EndsSentence ? StartsUpper ? ContentShape.Sentence : ContentShape.EndOfSentence
        : IsTitleCase ? ContentShape.TitleCase
        : StartsUpper ? HasVerb ? ContentShape.Clause : ContentShape.Capitalized
        : HasVerb ? ContentShape.SmallClause : ContentShape.Small;

    public static QuotationContent Of(AuthorText text)
    {
        List<Node> nodes = text.Nodes;
        int words = 0;
        int capitals = 0;
        int names = 0;
        bool startsUpper = false;
        bool hasVerb = false;
        bool titleCase = true;
        bool firstPerson = false;
        foreach (Node node in nodes)
        {
            Cancellation.Check();
            if (node.Kind == NodeKind.Mark)
                continue;
            if (node.Kind == NodeKind.Quotation)
                words += WordsOfInner;
            if (words == 0)
                startsUpper = node.IsCapitalized;
            words++;
            if (node.IsCapitalized)
                capitals++;
            else if (node.Length > LongWord)
                titleCase = false;
            if (node.Kind == NodeKind.Name && text.KindOf(node.Entity) <= EntityKind.Work)
                names++;
            firstPerson |= node.Is(WordClass.FirstPerson);
            hasVerb |= node.Is(WordClass.Auxiliary | WordClass.Finite | WordClass.FirstPerson)
                || (node.Is(WordClass.Pronoun) && !node.Is(WordClass.Adverb));
        }

        bool endsSentence = nodes.Count > 0 && nodes[nodes.Count - 1] is { Kind: NodeKind.Quotation } or { EndsSentence: true };
        return new(words, capitals, startsUpper, endsSentence, hasVerb, words == 1 && names == 1, titleCase && startsUpper && capitals > 1, text.Sentences.Count > 1, firstPerson);
    }
}
