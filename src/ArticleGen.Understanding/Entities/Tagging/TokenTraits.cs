using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>What the features of the tokens around it ask of one token, computed once. Words are known by their hashes.</summary>
internal struct TokenTraits
{
    /// <summary>The word as written, and folded to small letters with digits made equal.</summary>
    public uint Exact;
    public uint Lower;

    /// <summary>The pattern of capitals, small letters, digits and marks, repetitions joined.</summary>
    public uint Shape;

    /// <summary>The cluster of words that it belongs to; 0 for none.</summary>
    public ushort Cluster;

    /// <summary>How frequent it is in the language, and where it is not known, how frequent the word at its end is and where that starts.</summary>
    public WordFrequency Frequency;
    public WordFrequency LastPart;
    public byte LastPartStart;

    /// <summary>What the gazetteers say.</summary>
    public GazetteerMark Gazetteer;

    /// <summary>The name lists that have the word, as bits in the order of <see cref="NameListFormat.Lists"/>.</summary>
    public uint Listed;

    /// <summary>The name lists that have a phrase of several words which the word begins, and those with one that it goes on.</summary>
    public uint PhraseBegin;
    public uint PhraseInside;

    /// <summary>What the rest of the article says.</summary>
    public WordEvidence Evidence;

    /// <summary>The run of capitalised words around it, as token indices, the end exclusive; empty outside runs.</summary>
    public int RunStart;
    public int RunEnd;
}
