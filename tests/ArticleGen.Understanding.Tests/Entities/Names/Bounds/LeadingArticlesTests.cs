using ArticleGen.Understanding.Entities.Names.Bounds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Bounds;

public sealed class LeadingArticlesTests
{
    [Theory]
    [InlineData("en", "[[O:The Church of Zorbeka]] met.", "The [[O:Church of Zorbeka]] met.")]
    [InlineData("en", "He left [[L:the Zorbeka Valley]].", "He left the [[L:Zorbeka Valley]].")]
    public void An_article_is_no_part_of_an_English_name(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new LeadingArticles(), language, before));

    [Theory]
    [InlineData("es", "[[O:El Ayuntamiento de Sevilla]] abrió.", "El [[O:Ayuntamiento de Sevilla]] abrió.")]
    [InlineData("pt", "[[O:O Tribunal de Contas]] fechou.", "O [[O:Tribunal de Contas]] fechou.")]
    public void A_noun_that_begins_a_name_has_none(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new LeadingArticles(), language, before));

    [Theory]
    [InlineData("nl", "[[O:Het KNMI]] verwacht wind.", "Het [[O:KNMI]] verwacht wind.")]
    public void An_acronym_has_none(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new LeadingArticles(), language, before));

    [Theory]
    [InlineData("en", "He left [[L:The Hague]].", "He left [[L:The Hague]].")]
    [InlineData("fr", "[[O:Le Figaro]] a titré.", "[[O:Le Figaro]] a titré.")]
    public void Listed_names_keep_theirs(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new LeadingArticles(), language, before));
}
