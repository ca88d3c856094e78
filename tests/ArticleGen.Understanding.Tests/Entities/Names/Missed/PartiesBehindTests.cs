using ArticleGen.Understanding.Entities.Names.Missed;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Missed;

public sealed class PartiesBehindTests
{
    [Theory]
    [InlineData("en", "[[P:Michael Tien]] of NPP at the count.", "[[P:Michael Tien]] of [[O:NPP]] at the count.")]
    [InlineData("de", "[[P:Petra Lohse]] von der FDP sprach.", "[[P:Petra Lohse]] von der [[O:FDP]] sprach.")]
    [InlineData("fr", "[[P:Jeanne Morel]] du PSX parle.", "[[P:Jeanne Morel]] du [[O:PSX]] parle.")]
    public void An_acronym_behind_a_person_is_where_she_belongs(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new PartiesBehind(), language, before));

    [Theory]
    [InlineData("en", "[[P:Michael Tien]] of Nowhere met the CEO.", "[[P:Michael Tien]] of Nowhere met the CEO.")]
    [InlineData("en", "[[P:Michael Tien]] saw NPP leave.", "[[P:Michael Tien]] saw NPP leave.")]
    public void A_word_or_a_notion_is_not(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new PartiesBehind(), language, before));
}
