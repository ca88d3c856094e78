using System.Linq;
using ArticleGen.Understanding.Quotes.Ranking;
using Xunit;

namespace ArticleGen.Understanding.Tests.Quotes;

/// <summary>How features become probabilities.</summary>
public sealed class SpeakerRankerTests
{
    [Fact]
    public void Features_are_found_again_by_their_names() =>
        Assert.All(Enumerable.Range(0, SpeakerFeatures.Space.Count), static feature => Assert.Equal(feature, LogLinearModel.NumberOfSpeakerFeature(LogLinearModel.NameOfSpeakerFeature(feature))));

    [Fact]
    public void Features_of_kinds_are_found_again_by_their_names() =>
        Assert.All(Enumerable.Range(0, LogLinearModel.CountOfKindFeatures), static feature => Assert.Equal(feature, LogLinearModel.NumberOfKindFeature(LogLinearModel.NameOfKindFeature(feature))));

    [Theory]
    [InlineData("nothing")]
    [InlineData("kind")]
    [InlineData("kind Nobody")]
    [InlineData("mentions 99")]
    [InlineData("mentions -1")]
    [InlineData("mentions 1 2")]
    public void A_name_of_no_feature_has_no_number(string name) =>
        Assert.Equal(-1, LogLinearModel.NumberOfSpeakerFeature(name));

    [Theory]
    [InlineData("")]
    [InlineData("bias")]
    [InlineData("Direct")]
    [InlineData("Indirect bias")]
    public void A_name_of_no_feature_of_kinds_has_no_number(string name) =>
        Assert.Equal(-1, LogLinearModel.NumberOfKindFeature(name));

    [Fact]
    public void A_value_beyond_the_last_counts_as_the_last()
    {
        FeatureTemplate template = new FeatureSpace().Add("counts", 3);
        Assert.Equal(template.At(2), template.At(9));
        Assert.Equal(3, Enumerable.Range(0, 3).Select(value => template.At(value)).Distinct().Count());
    }
}
