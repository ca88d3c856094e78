using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ArticleGen.Cli.Processing;
using Xunit;

namespace ArticleGen.Cli.Tests;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_the_items(int workers)
    {
        int[] items = [.. Enumerable.Range(0, 500)];
        Assert.Equal(items.Select(static item => item * 2), OrderedWork.Select(items, Doubled, workers, TestContext.Current.CancellationToken));

        // The first of each ten takes longest.
        static int Doubled(int item)
        {
            Thread.SpinWait(item % 10 == 0 ? 20_000 : 10);
            return item * 2;
        }
    }

    [Fact]
    public void No_more_than_a_few_items_are_read_ahead()
    {
        int read = 0;
        using IEnumerator<int> results = OrderedWork.Select(Counted(), static item => item, workers: 2, TestContext.Current.CancellationToken).GetEnumerator();
        Assert.True(results.MoveNext());
        Thread.Sleep(200);
        Assert.InRange(Volatile.Read(ref read), 1, 20);

        IEnumerable<int> Counted()
        {
            for (int item = 0; item < 10_000; item++)
            {
                Interlocked.Increment(ref read);
                yield return item;
            }
        }
    }

    [Fact]
    public void An_error_of_the_source_reaches_the_caller_after_the_results_before_it()
    {
        List<int> seen = [];
        Assert.Throws<TimeoutException>(() =>
        {
            foreach (int result in OrderedWork.Select(Failing(), static item => item, workers: 2, TestContext.Current.CancellationToken))
                seen.Add(result);
        });
        Assert.Equal([1, 2], seen);

        static IEnumerable<int> Failing()
        {
            yield return 1;
            yield return 2;
            throw new TimeoutException();
        }
    }

    [Fact]
    public void A_stopped_run_reads_no_further()
    {
        using CancellationTokenSource stop = new();
        int results = 0;
        foreach (int _ in OrderedWork.Select(Enumerable.Range(0, int.MaxValue), static item => item, workers: 2, stop.Token))
        {
            if (++results == 5)
                stop.Cancel();
        }

        Assert.InRange(results, 5, 100);
    }

    [Fact(Timeout = 30_000)]
    public async Task An_error_of_the_work_reaches_the_caller_at_its_place()
    {
        List<int> seen = [];
        await Task.Run(
            () => Assert.Throws<TimeoutException>(() =>
            {
                foreach (int result in OrderedWork.Select(Enumerable.Range(1, 50), static item => item == 3 ? throw new TimeoutException() : item, workers: 2, CancellationToken.None))
                    seen.Add(result);
            }),
            TestContext.Current.CancellationToken);
        Assert.Equal([1, 2], seen);
    }

    [Fact(Timeout = 30_000)]
    public async Task Who_leaves_early_ends_the_reading_and_waits_for_nothing()
    {
        using ManualResetEventSlim ended = new();
        await Task.Run(() => Assert.Equal(0, OrderedWork.Select(Source(), static item => item, workers: 2, CancellationToken.None).First()), TestContext.Current.CancellationToken);
        Assert.True(ended.Wait(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));

        IEnumerable<int> Source()
        {
            try
            {
                for (int item = 0; ; item++)
                    yield return item;
            }
            finally
            {
                ended.Set();
            }
        }
    }

    [Fact(Timeout = 30_000)]
    public async Task A_result_is_handed_out_while_the_source_waits_for_its_next_item()
    {
        using ManualResetEventSlim answered = new();
        List<int> seen = [];
        await Task.Run(
            () =>
            {
                foreach (int result in OrderedWork.Select(Conversation(), static item => item, workers: 2, CancellationToken.None))
                {
                    seen.Add(result);
                    answered.Set();
                }
            },
            TestContext.Current.CancellationToken);
        Assert.Equal([1, 2], seen);

        IEnumerable<int> Conversation()
        {
            yield return 1;
            if (answered.Wait(TimeSpan.FromSeconds(20)))
                yield return 2;
        }
    }
}
