using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Xunit;

namespace ArticleGen.Understanding.Tests.Text;

public sealed class SortingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(1000)]
    [InlineData(1025)]
    public void Equal_things_keep_their_order(int count)
    {
        Random random = new(count);
        List<(int Key, int Place)> list = [.. Enumerable.Range(0, count).Select(place => (random.Next(count / 3), place))];
        List<(int Key, int Place)> expected = [.. list.OrderBy(static item => item.Key)];
        Sorting.Sort(list, static (left, right) => left.Key.CompareTo(right.Key));
        Assert.Equal(expected, list);
    }

    [Fact]
    public void A_long_list_is_given_up_while_it_is_sorted()
    {
        using CancellationTokenSource source = new();
        using Cancellation.Scope scope = Cancellation.Ask(source.Token);
        int comparisons = 0;
        List<int> list = [.. Enumerable.Range(0, 1000).Reverse()];
        Assert.Throws<OperationCanceledException>(() => Sorting.Sort(list, (left, right) =>
        {
            if (++comparisons == 100)
                source.Cancel();
            return left.CompareTo(right);
        }));
        Assert.Equal(100, comparisons);
    }
}
