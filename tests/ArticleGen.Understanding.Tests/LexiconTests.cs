using ArticleGen.Understanding.Lexicons;
using Xunit;

namespace ArticleGen.Understanding.Tests;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("a déclaré M. Kim", 9)]
    [InlineData("A DÉCLARÉ", 9)]
    [InlineData("a déclarée", 0)]
    [InlineData("a mangé", 0)]
    public void The_longest_phrase_at_a_word_boundary_is_found(string text, int length) =>
        Assert.Equal(length, Lexicon.For("fr")["reporting-verbs"].LongestMatch(text, 0, text.Length, out _));
}
