using System;
using ArticleGen.CompilerServices;
using Xunit;

namespace ArticleGen.RuntimeModel.Tests;

public sealed class IdentityTests
{
    [Fact]
    public void Entities_are_equal_by_kind_and_id_whatever_they_know()
    {
        Entity person = new Person("kim-jong-un", "Kim Jong-un", Nothing.Known);
        Entity same = new Person("kim-jong-un", "Kim", Nothing.Known);
        Entity place = new Place("kim-jong-un", "Kim Jong-un", Nothing.Known);

        Assert.True(person == same);
        Assert.Equal(person.GetHashCode(), same.GetHashCode());
        Assert.True(person != place);
        Assert.False(person.Equals(null));
    }

    [Fact]
    public void Typed_and_untyped_comparison_agree()
    {
        Person person = new Person("a", "A", Nothing.Known);
        Person other = new Person("a", "B", Nothing.Known);
        Entity untyped = other;
        Assert.True(person == other);
        Assert.True(person.Equals(untyped));
        Assert.True(((object)person).Equals(untyped));
        Assert.True(untyped == person);
    }

    [Fact]
    public void A_name_is_shown_on_one_line() =>
        Assert.Equal("Kim  Jong un", new Person("k", "Kim\r\nJong\u2028un", Nothing.Known).ToString());

    [Theory]
    [InlineData("Kim Jong-un", "kim-jong-un")]
    [InlineData("  U.S. Army! ", "us-army")]
    [InlineData("Émile Çağlar", "emile-caglar")]
    [InlineData("", "")]
    [InlineData("北京", "")]
    public void A_slug_is_what_most_names_have_as_id(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    private sealed class Nothing : EntitySource
    {
        public static readonly Nothing Known = new Nothing();

        internal override System.Collections.Generic.IReadOnlyList<string> Aliases => throw new NotSupportedException();

        internal override System.Collections.Generic.IReadOnlyList<Mention> Mentions => throw new NotSupportedException();

        internal override System.Collections.Generic.IReadOnlyList<Article> Articles => throw new NotSupportedException();

        internal override string? Detail(int index) => throw new NotSupportedException();

        internal override System.Collections.Generic.IReadOnlyList<Quote> SpokenBy(Entity entity) => throw new NotSupportedException();
    }
}
