using System.Linq;
using ArticleGen.Understanding.Quotes.Ranking;
using Xunit;

namespace ArticleGen.Understanding.Tests.Quotes;

/// <summary>How features become probabilities.</summary>
public sealed class SpeakerRankerTests
{
    [Fact]
    public void Features_have_names_of_their_own() =>
        Assert.Distinct(LogLinearModel.NamesOfSpeakerFeatures());

    [Fact]
    public void Features_of_kinds_have_names_of_their_own() =>
        Assert.Distinct(LogLinearModel.NamesOfKindFeatures());

    [Fact]
    public void A_value_beyond_the_last_counts_as_the_last()
    {
        FeatureTemplate template = new FeatureSpace().Add("counts", 3);
        Assert.Equal(template.At(2), template.At(9));
        Assert.Equal(3, Enumerable.Range(0, 3).Select(value => template.At(value)).Distinct().Count());
    }
}
