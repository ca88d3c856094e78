using System.Linq;
using ArticleGen.Understanding.Lexicons;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Tagging;

public sealed class NameListsTests
{
    [Theory]
    [InlineData("Maria", "forenames frequent")]
    [InlineData("Schmidt", "surnames frequent")]
    [InlineData("Leipzig", "places large")]
    public void A_word_has_the_lists_that_it_stands_in(string word, string list)
    {
        uint lists = NameLists.Shared.Match(word + " spoke", 0, word.Length, word.Length + 6, out uint phrase, out _);
        Assert.Contains(list, Named(lists));
        Assert.Equal(0u, phrase);
    }

    [Fact]
    public void The_longest_phrase_wins()
    {
        const string Text = "Rio de Janeiro wins";
        NameLists.Shared.Match(Text, 0, 3, Text.Length, out uint phrase, out int end);
        Assert.Contains("places large", Named(phrase));
        Assert.Equal("Rio de Janeiro".Length, end);
    }

    [Fact]
    public void A_word_that_no_list_has_has_none() => Assert.Equal(0u, NameLists.Shared.Match("Zqorvlaxtu", 0, 10, 10, out _, out _));

    private static string[] Named(uint lists) => [.. NameListFormat.Lists.Where((_, i) => (lists & (1u << i)) != 0)];
}
