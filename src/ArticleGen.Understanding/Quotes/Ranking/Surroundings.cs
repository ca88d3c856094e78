using System.Collections.Generic;
using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>What stands next to a phrase or quotation.</summary>
internal enum Neighbour : byte
{
    /// <summary>Nothing: the sentence begins or ends.</summary>
    Edge,
    Quotation,
    Comma,
    Colon,
    Dash,
    FullStop,
    Parenthesis,
    OtherMark,
    ReportingVerb,
    Naming,
    Term,
    Work,
    Auxiliary,
    Source,
    Of,
    Preposition,
    Subordinator,
    Coordinator,
    Relative,
    Definite,
    Indefinite,
    Possessive,
    Demonstrative,
    Adverb,
    Pronoun,
    Function,
    Collective,
    Name,
    Number,
    Capitalized,
    Word,
}

/// <summary>How a quotation stands in its sentence.</summary>
internal enum QuotationPlace : byte
{
    /// <summary>A sentence of its own, with which the paragraph opens.</summary>
    OpensParagraph,

    /// <summary>A sentence of its own.</summary>
    Alone,
    OpensSentence,
    AfterColon,
    Inside,
}

/// <summary>Tells what stands next to something.</summary>
internal static class Surroundings
{
    /// <summary>The class of a node, or the edge where it is not in the sentence.</summary>
    public static Neighbour At(List<Node> nodes, Sentence sentence, int index)
    {
        if (index < sentence.Start || index >= sentence.End)
            return Neighbour.Edge;
        Node node = nodes[index];
        return node.Kind switch
        {
            NodeKind.Quotation => Neighbour.Quotation,
            NodeKind.Number => Neighbour.Number,
            NodeKind.Name => Neighbour.Name,
            NodeKind.Mark => OfMark(node),
            _ => OfWord(node),
        };
    }

    private static Neighbour OfMark(Node node) => node.Mark switch
    {
        ',' => Neighbour.Comma,
        ':' => Neighbour.Colon,
        '(' or ')' or '[' or ']' => Neighbour.Parenthesis,
        _ => node.IsDash ? Neighbour.Dash : node.EndsSentence ? Neighbour.FullStop : Neighbour.OtherMark,
    };

    private static Neighbour OfWord(Node node) =>
        node.Is(WordClass.Naming) ? Neighbour.Naming
        : node.Is(WordClass.Term) ? Neighbour.Term
        : node.Is(WordClass.Finite | WordClass.Participle) ? Neighbour.ReportingVerb
        : node.Is(WordClass.Work | WordClass.Name) ? Neighbour.Work
        : node.Is(WordClass.Auxiliary) ? Neighbour.Auxiliary
        : node.Is(WordClass.Source | WordClass.Viewpoint) ? Neighbour.Source
        : node.Is(WordClass.Of) ? Neighbour.Of
        : node.Is(WordClass.Preposition) ? Neighbour.Preposition
        : node.Is(WordClass.Subordinator) ? Neighbour.Subordinator
        : node.Is(WordClass.Coordinator) ? Neighbour.Coordinator
        : node.Is(WordClass.Definite) ? Neighbour.Definite
        : node.Is(WordClass.Indefinite) ? Neighbour.Indefinite
        : node.Is(WordClass.Possessive) ? Neighbour.Possessive
        : node.Is(WordClass.Demonstrative) ? Neighbour.Demonstrative
        : node.Is(WordClass.Relative) ? Neighbour.Relative
        : node.Is(WordClass.Pronoun | WordClass.FirstPerson | WordClass.Impersonal) ? Neighbour.Pronoun
        : node.Is(WordClass.Adverb) ? Neighbour.Adverb
        : node.Is(WordClass.Function | WordClass.Title) ? Neighbour.Function
        : node.Is(WordClass.Collective) ? Neighbour.Collective
        : node.IsCapitalized ? Neighbour.Capitalized
        : Neighbour.Word;
}
