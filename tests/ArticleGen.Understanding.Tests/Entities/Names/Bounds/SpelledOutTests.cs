using ArticleGen.Understanding.Entities.Names.Bounds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Bounds;

public sealed class SpelledOutTests
{
    [Theory]
    [InlineData("de", "Der Verband der norddeutschen Reeder (VNR) klagt.", "Der [[O:Verband der norddeutschen Reeder]] ([[O:VNR]]) klagt.")]
    [InlineData("de", "Die [[O:Vereinigung]] der bayerischen Imker ([[O:VBI]]) warnt.", "Die [[O:Vereinigung der bayerischen Imker]] ([[O:VBI]]) warnt.")]
    [InlineData("it", "Il [[O:Centro]] per lo studio del clima ([[O:CSC]]) misura.", "Il [[O:Centro per lo studio del clima]] ([[O:CSC]]) misura.")]
    [InlineData("es", "El [[O:Centro]] para el estudio del clima (CEC) mide.", "El [[O:Centro para el estudio del clima]] (CEC) mide.")]
    [InlineData("pt", "A [[O:União]] dos agricultores do norte ([[O:UAN]]) protesta.", "A [[O:União dos agricultores do norte]] ([[O:UAN]]) protesta.")]
    [InlineData("fr", "Le Laboratoire national des sols ([[O:LNS]]) recrute.", "Le [[O:Laboratoire national des sols]] ([[O:LNS]]) recrute.")]
    [InlineData("nl", "De Vereniging van vrije bakkers (VVB) klaagt.", "De [[O:Vereniging van vrije bakkers]] ([[O:VVB]]) klaagt.")]
    [InlineData("en", "The [[O:Council]] of Free Fishermen ([[O:CFF]]) agreed.", "The [[O:Council of Free Fishermen]] ([[O:CFF]]) agreed.")]
    public void An_acronym_tells_how_far_its_name_reaches(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new SpelledOut(), language, before));

    [Theory]
    [InlineData("de", "Der Verband der Reeder (XYZ) klagt.", "Der Verband der Reeder (XYZ) klagt.")]
    [InlineData("en", "Then [[P:John Peter Smith]] (JPS) came.", "Then [[P:John Peter Smith]] (JPS) came.")]
    [InlineData("en", "The big council of fishermen (BCF) agreed.", "The big council of fishermen (BCF) agreed.")]
    [InlineData("fr", "Il parle. Non (LNS).", "Il parle. Non (LNS).")]
    public void Words_that_it_does_not_spell_and_persons_stay(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new SpelledOut(), language, before));
}
