using System;
using System.Globalization;
using System.Linq;
using ArticleGen.Generator.Naming;
using Xunit;

namespace ArticleGen.Generator.Tests.Naming;

/// <summary>A misspelt id is compared with a few ids only, however many there are.</summary>
public sealed class NearestIdTests
{
    private const int Articles = 4_000;

    [Theory]
    [InlineData("tramway-de-lorien", "tramway-de-lorient")]
    [InlineData("Tramway-De-Lorient", "tramway-de-lorient")]
    [InlineData("smomet", "sommet")]
    [InlineData("opne", "open")]
    [InlineData("something-else", null)]
    [InlineData("x", null)]
    public void The_nearest_id_is_suggested_only_if_it_is_near(string wished, string? nearest) =>
        Assert.Equal(nearest, new NearestId(["open", "sommet", "tramway-de-lorient"]).To(wished));

    [Theory]
    [InlineData("aab", "aac", "aad", "aac")]
    [InlineData("aab", "aad", "aac", "aac")]
    [InlineData("bridge-open", "bridge-opens", "bridge-opened", "bridge-opens")]
    public void Of_several_the_nearest_counts_and_then_the_first(string wished, string one, string other, string nearest) =>
        Assert.Equal(nearest, new NearestId([one, other]).To(wished));

    [Fact]
    public void An_id_of_two_hundred_letters_is_the_longest_that_is_compared()
    {
        string longest = new('a', 199);
        Assert.Equal(longest + "b", new NearestId([longest + "b", longest + "bb"]).To(longest + "c"));
        Assert.Null(new NearestId([longest + "b"]).To(longest + "cc"));
        Assert.Null(new NearestId([longest + "bb"]).To(longest + "c"));
    }

    [Theory]
    [InlineData("letters of all kinds", true)]
    [InlineData("numbers behind one title", false)]
    [InlineData("numbers", false)]
    [InlineData("one letter", false)]
    public void Four_thousand_misspelt_ids_are_compared_with_a_few_each(string shape, bool isFound)
    {
        string[] ids = [.. Enumerable.Range(0, Articles).Select(i => IdOf(shape, i))];
        NearestId nearest = new(ids);
        foreach (string id in ids)
        {
            string misspelt = id[..^2] + id[^1] + id[^2];
            Assert.InRange(nearest.Candidates(misspelt).Count(), 0, NearestId.MostCompared);
            if (isFound && misspelt != id && !ids.Contains(misspelt, StringComparer.Ordinal))
                Assert.NotNull(nearest.To(misspelt));
        }
    }

    private static string IdOf(string shape, int index) => shape switch
    {
        "letters of all kinds" => string.Create(CultureInfo.InvariantCulture, $"{index * 2_654_435_761 % 4_294_967_291:x8}"),
        "numbers behind one title" => string.Create(CultureInfo.InvariantCulture, $"what-the-council-said-{index:0000}"),
        "numbers" => string.Create(CultureInfo.InvariantCulture, $"{index:0000}"),
        _ => new string('a', 2 + (index % 150)),
    };
}
