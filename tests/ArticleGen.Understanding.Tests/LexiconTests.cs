using ArticleGen.Understanding.Lexicons;
using Xunit;

namespace ArticleGen.Understanding.Tests;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("met en garde M. Kim", 12)]
    [InlineData("MET EN GARDE", 12)]
    [InlineData("met en gardes", 0)]
    [InlineData("met en route", 0)]
    public void The_longest_phrase_at_a_word_boundary_is_found(string text, int length) =>
        Assert.Equal(length, Lexicon.For("fr")["reporting-verbs"].LongestMatch(text, 0, text.Length, out _));
}
