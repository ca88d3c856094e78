using ArticleGen.Generator.Inputs;
using ArticleGen.Generator.Pipeline;
using Xunit;

namespace ArticleGen.Generator.Tests.Generation;

public sealed class MemberRuleTests
{
    private static readonly MemberRule Rule = new(EntityMembers.All, 0.8);

    [Theory]
    [InlineData("Ada Lovelace")]
    [InlineData("eBay")]
    [InlineData("McKinsey")]
    [InlineData("DeLorean")]
    [InlineData("U.S. Steel")]
    [InlineData("St. Gallen")]
    [InlineData("Amazon.com")]
    [InlineData("D.C. United")]
    [InlineData("Bade")]
    [InlineData("Yahoo!")]
    public void Names_of_the_world_become_members(string name) => Assert.True(Rule.Admits(name, isDeclared: false, 0.9));

    [Theory]
    [InlineData("getUser")]
    [InlineData("parseHTML")]
    [InlineData("MAX_VALUE")]
    [InlineData("System.Text.Json")]
    [InlineData("main.cs")]
    [InlineData("std::vector")]
    [InlineData("run()")]
    [InlineData("List<T>")]
    [InlineData("4fe21b2")]
    [InlineData("de305d54-75b4-431b-adb2-eb6b9e546014")]
    [InlineData("C:\\Temp")]
    [InlineData("Team my_project")]
    public void Code_identifiers_and_hashes_do_not_however_sure(string name)
    {
        Assert.False(Rule.Admits(name, isDeclared: false, 0.99));
        Assert.True(Rule.Admits(name, isDeclared: true, 1));
    }

    [Theory]
    [InlineData(0.79, false)]
    [InlineData(0.8, true)]
    public void An_inferred_name_must_be_sure_enough(double confidence, bool isMember)
    {
        Assert.Equal(isMember, Rule.Admits("Vorlan", isDeclared: false, confidence));
        Assert.True(Rule.Admits("Vorlan", isDeclared: true, confidence));
        Assert.False(new MemberRule(EntityMembers.Declared, 0).Admits("Vorlan", isDeclared: false, confidence));
        Assert.False(new MemberRule(EntityMembers.None, 0).Admits("Vorlan", isDeclared: true, confidence));
    }
}
