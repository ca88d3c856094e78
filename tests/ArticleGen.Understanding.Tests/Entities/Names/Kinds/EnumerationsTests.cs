using ArticleGen.Understanding.Entities.Names.Kinds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Kinds;

public sealed class EnumerationsTests
{
    [Theory]
    [InlineData("fr", "À [[L:Milan]], [[P:Zorbeka]], [[L:Barcelone]] et [[L:Londres]].", "À [[L:Milan]], [[L:Zorbeka]], [[L:Barcelone]] et [[L:Londres]].")]
    [InlineData("en", "In [[L:Milan]], [[P:Zorbeka]], [[L:Barcelona]] and [[L:London]].", "In [[L:Milan]], [[L:Zorbeka]], [[L:Barcelona]] and [[L:London]].")]
    public void What_is_enumerated_with_places_is_a_place(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new Enumerations(), language, before));

    [Theory]
    [InlineData("en", "In [[L:Milan]] and [[P:Zorbeka]].", "In [[L:Milan]] and [[P:Zorbeka]].")]
    public void Two_names_are_no_enumeration(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new Enumerations(), language, before));
}
