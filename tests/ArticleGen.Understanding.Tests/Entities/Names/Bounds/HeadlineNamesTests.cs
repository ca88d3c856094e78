using ArticleGen.Understanding.Entities.Names.Bounds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Bounds;

public sealed class HeadlineNamesTests
{
    [Theory]
    [InlineData("en", "[[P:Sandra Wick Quits]] After Row Over Budget\n\n[[P:Sandra Wick]] said she would go.", "[[P:Sandra Wick]] Quits After Row Over Budget\n\n[[P:Sandra Wick]] said she would go.")]
    [InlineData("it", "[[P:MARCO TRENTI SI DIMETTE]]\n\nIl sindaco [[P:Marco Trenti]] ha parlato.", "[[P:MARCO TRENTI]] SI DIMETTE\n\nIl sindaco [[P:Marco Trenti]] ha parlato.")]
    public void A_name_of_the_text_ends_where_it_ends_there(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new HeadlineNames(), language, before));

    [Theory]
    [InlineData("en", "The [[O:Sandra Wick Trust]] met on Monday.\n\n[[P:Sandra Wick]] said she would go.", "The [[O:Sandra Wick Trust]] met on Monday.\n\n[[P:Sandra Wick]] said she would go.")]
    public void Elsewhere_a_longer_name_is_another_one(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new HeadlineNames(), language, before));
}
