using ArticleGen.Understanding.Entities.Names.Missed;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Missed;

public sealed class CompoundNamesTests
{
    [Theory]
    [InlineData("en", "The pro-Beijing camp won.", "The pro-[[L:Beijing]] camp won.")]
    [InlineData("en", "Anti-Moscow protests, and Chicago-based firms.", "Anti-[[L:Moscow]] protests, and [[L:Chicago]]-based firms.")]
    [InlineData("en", "[[P:Bill Harmon]] (R-Texas) voted.", "[[P:Bill Harmon]] (R-[[L:Texas]]) voted.")]
    [InlineData("en", "Rep. [[P:Joan Tully]] ([[P:D-Calif]].) and [[P:Jo Roe]] (R-[[P:Ohio]]) agreed.", "Rep. [[P:Joan Tully]] (D-[[L:Calif]].) and [[P:Jo Roe]] (R-[[L:Ohio]]) agreed.")]
    [InlineData("fr", "Les milices pro-Moscou avancent.", "Les milices pro-[[L:Moscou]] avancent.")]
    public void A_hyphen_joins_a_known_name_to_another_word(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new CompoundNames(), language, before));

    [Theory]
    [InlineData("de", "Die SPÖX-Politikerin [[P:Karin Holt]] sprach.", "Die [[O:SPÖX]]-Politikerin [[P:Karin Holt]] sprach.")]
    [InlineData("de", "Siemens-Sprecherin [[P:Nadine Kolbe]] sprach.", "[[O:Siemens]]-Sprecherin [[P:Nadine Kolbe]] sprach.")]
    [InlineData("de", "Der Lufthansa-Chef [[P:Peter Gruber]] ging.", "Der [[O:Lufthansa]]-Chef [[P:Peter Gruber]] ging.")]
    [InlineData("nl", "De Philips-woordvoerder [[P:Bram Kuiper]] zweeg.", "De [[O:Philips]]-woordvoerder [[P:Bram Kuiper]] zweeg.")]
    [InlineData("en", "Rep. [[P:Hugh Landry]] (R-La.) left.", "Rep. [[P:Hugh Landry]] (R-[[L:La]].) left.")]
    [InlineData("nl", "BBX-Kamerlid [[P:Marieke Dekker]] stemde.", "[[O:BBX]]-Kamerlid [[P:Marieke Dekker]] stemde.")]
    public void An_acronym_before_an_office_is_an_organisation(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new CompoundNames(), language, before));

    [Theory]
    [InlineData("en", "The pro-Zorbeka camp won on D-Day.", "The pro-Zorbeka camp won on D-Day.")]
    [InlineData("de", "Die Vize-Präsidentin kam.", "Die Vize-Präsidentin kam.")]
    public void What_nobody_knows_is_none(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new CompoundNames(), language, before));
}
