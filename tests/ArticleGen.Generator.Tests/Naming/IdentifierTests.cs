using ArticleGen.Generator.Naming;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ArticleGen.Generator.Tests.Naming;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("sommet-de-pyongyang", "SommetDePyongyang")]
    [InlineData("kim-jong-un", "KimJongUn")]
    [InlineData("what's – #1", "WhatS1")]
    [InlineData("2024-11-30-sommet", "_2024_11_30Sommet")]
    [InlineData("class", "Class")]
    [InlineData("été à Paris", "ÉtéÀParis")]
    [InlineData("e\u0301te\u0301", "Été")]
    [InlineData("\u1112\u1161\u11ab", "한")]
    [InlineData("a\u200db", "Ab")]
    [InlineData("日本語", "日本語")]
    [InlineData("…", "Article")]
    [InlineData("", "Article")]
    [InlineData("\ud800", "Article")]
    [InlineData("😀smile", "Smile")]
    [InlineData("\u0301a", "A")]
    public void An_id_becomes_a_readable_name(string id, string name) => Assert.Equal(name, Identifier.FromId(id, "Article"));

    [Fact]
    public void Digits_that_were_apart_stay_apart() =>
        Assert.NotEqual(Identifier.FromId("1-11", "Article"), Identifier.FromId("11-1", "Article"));

    [Fact]
    public void Every_id_makes_a_valid_identifier_that_is_no_keyword() => Prop.ForAll<string>(static id =>
    {
        string name = Identifier.FromId(id ?? "", "Article");
        return SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && name.Length <= 201;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_long_id_is_cut() => Assert.InRange(Identifier.FromId(new string('a', 5000), "Article").Length, 100, 250);
}
