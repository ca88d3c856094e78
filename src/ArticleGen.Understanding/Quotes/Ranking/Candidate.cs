using System.Collections.Generic;
using ArticleGen.Understanding.Quotes.Discourse;
using ArticleGen.Understanding.Quotes.Sieves;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>Somebody who may have spoken a quotation, or nobody.</summary>
internal sealed class Candidate
{
    /// <summary>The speaker; where several sieves propose it, with the words of the surest.</summary>
    public Speaker Speaker { get; set; }

    /// <summary>The surest evidence for it; -1 for nobody.</summary>
    public int Evidence { get; set; }

    /// <summary>How salient it is, of those that the words of the surest sieve may mean.</summary>
    public int Rank { get; set; }

    /// <summary>The surest sieve for it.</summary>
    public SieveId Sieve { get; set; }

    /// <summary>How that sieve found it.</summary>
    public SpeakerForm Form { get; set; }

    /// <summary>How many readings lead to it.</summary>
    public int Readings { get; set; }

    /// <summary>What speaks for it.</summary>
    public List<int> Features { get; } = [];

    /// <summary>How probable it is.</summary>
    public double Probability { get; set; }

    public bool IsNobody => Evidence < 0;

    /// <summary>Adds a feature that several readings may share.</summary>
    public void AddOnce(int feature)
    {
        if (!Features.Contains(feature))
            Features.Add(feature);
    }
}
