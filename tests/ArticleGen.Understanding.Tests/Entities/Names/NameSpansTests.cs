using System.Linq;
using ArticleGen.Understanding.Entities.Names;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names;

public sealed class NameSpansTests
{
    private const string Text = "a [[P:b c d]] e [[O:f g]] h i";

    [Fact]
    public void What_is_added_stands_in_order()
    {
        NameContext context = MarkedNames.Read("en", Text, out NameSpans names);
        names.Add(EntityKind.Place, 7, 9);
        names.Add(EntityKind.Event, 0, 1);
        names.Settle();
        Assert.Equal("[[E:a]] [[P:b c d]] e [[O:f g]] [[L:h i]]", MarkedNames.Write(context.Document, names));
    }

    [Fact]
    public void What_would_overlap_is_not_added()
    {
        NameContext context = MarkedNames.Read("en", Text, out NameSpans names);
        names.Add(EntityKind.Place, 0, 2);
        names.Add(EntityKind.Place, 6, 8);
        names.Add(EntityKind.Place, 4, 5);
        names.Add(EntityKind.Event, 4, 5);
        names.Settle();
        Assert.Equal("a [[P:b c d]] [[L:e]] [[O:f g]] h i", MarkedNames.Write(context.Document, names));
    }

    [Fact]
    public void What_is_dropped_makes_room()
    {
        NameContext context = MarkedNames.Read("en", Text, out NameSpans names);
        names.Drop(0);
        names.Add(EntityKind.Work, 0, 4);
        names.Settle();
        Assert.Equal("[[W:a b c d]] e [[O:f g]] h i", MarkedNames.Write(context.Document, names));
    }

    [Fact]
    public void Bounds_end_at_the_neighbours()
    {
        NameContext context = MarkedNames.Read("en", Text, out NameSpans names);
        names.Bound(0, 0, 9);
        names.Bound(1, 0, 9);
        Assert.Equal("[[P:a b c d e]] [[O:f g h i]]", MarkedNames.Write(context.Document, names));
    }

    [Fact]
    public void A_name_is_split_and_joined()
    {
        NameContext context = MarkedNames.Read("en", Text, out NameSpans names);
        names.Split(0, EntityKind.Organization, 2, EntityKind.Person, 3);
        names.Settle();
        Assert.Equal("a [[O:b]] c [[P:d]] e [[O:f g]] h i", MarkedNames.Write(context.Document, names));
        names.Join(1, 2, EntityKind.Work);
        names.Settle();
        Assert.Equal("a [[O:b]] c [[W:d e f g]] h i", MarkedNames.Write(context.Document, names));
    }

    [Fact]
    public void What_was_asked_of_a_name_is_asked_again_of_new_bounds()
    {
        MarkedNames.Read("en", "The [[L:Zorbeka Norway]] burned.", out NameSpans names);
        Assert.Equal(("Zorbeka Norway", "zorbeka-norway", false), (names.TextOf(0), names.KeyOf(0), names.ListingOf(0).Is(EntityKind.Place)));
        names.Bound(0, 2, 3);
        Assert.Equal(("Norway", "norway", true), (names.TextOf(0), names.KeyOf(0), names.ListingOf(0).Is(EntityKind.Place)));
    }

    [Fact]
    public void A_trace_names_the_step_that_changed_a_name()
    {
        NameContext context = MarkedNames.Read("en", "[[P:Ambassador Vassiliev]] left [[O:Oslo]] on Monday.", out NameSpans names);
        NameTrace trace = new();
        new NameChain(NameChain.AllSteps, trace).Run(context, names);
        Assert.Equal(
            ["tagger +Ambassador Vassiliev", "tagger +Oslo", "LeadingTitles -Ambassador Vassiliev", "LeadingTitles +Vassiliev"],
            trace.Changes.Select(static change => $"{change.Step} {(change.IsAdded ? '+' : '-')}{change.Text}"));
    }
}
