using ArticleGen.Understanding.Entities.Names.Missed;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Missed;

public sealed class QuotedTitlesTests
{
    [Theory]
    [InlineData("fr", "Elle a réalisé le film « La Nuit des [[L:Marches]] » en [[L:Norvège]].", "Elle a réalisé le film « [[W:La Nuit des Marches]] » en [[L:Norvège]].")]
    [InlineData("en", "They saw the film \"A Winter in Oslo\" on Monday.", "They saw the film \"[[W:A Winter in Oslo]]\" on Monday.")]
    public void An_announced_quotation_is_one_name_whatever_stands_in_it(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new QuotedTitles(), language, before));

    [Theory]
    [InlineData("en", "They saw the \"Old Harbour\" on Monday.", "They saw the \"Old Harbour\" on Monday.")]
    public void What_nobody_announces_is_no_title(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new QuotedTitles(), language, before));
}
