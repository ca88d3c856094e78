using ArticleGen.Understanding.Entities.Names.Bounds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Bounds;

public sealed class HangingLinksTests
{
    [Theory]
    [InlineData("fr", "Le [[O:Conseil de]] la ville.", "Le [[O:Conseil]] de la ville.")]
    [InlineData("en", "The [[O:Bank of]] a friend.", "The [[O:Bank]] of a friend.")]
    public void No_name_ends_with_a_small_word(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new HangingLinks(), language, before));

    [Theory]
    [InlineData("en", "The head [[O:of Harbour Council]] left.", "The head of [[O:Harbour Council]] left.")]
    [InlineData("es", "Habla [[P:de la Vega]].", "Habla [[P:de la Vega]].")]
    public void None_but_a_person_begins_with_one(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new HangingLinks(), language, before));
}
