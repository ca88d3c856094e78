using ArticleGen.Understanding.Entities.Names.Bounds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Bounds;

public sealed class RunTogetherNamesTests
{
    [Theory]
    [InlineData("en", "The chief executive of the [[O:Harbour Council David Weber]] left.", "The chief executive of the [[O:Harbour Council]] [[P:David Weber]] left.")]
    [InlineData("fr", "Le directeur du site de [[P:Jalbeka David Quentin]] dort.", "Le directeur du site de [[L:Jalbeka]] [[P:David Quentin]] dort.")]
    public void A_person_behind_an_organisation_or_place_is_another_name(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new RunTogetherNames(), language, before));

    [Theory]
    [InlineData("en", "The chief executive of the [[P:Anna Maria Weber]] left.", "The chief executive of the [[P:Anna Maria Weber]] left.")]
    public void A_full_name_of_three_words_is_one_person(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new RunTogetherNames(), language, before));
}
