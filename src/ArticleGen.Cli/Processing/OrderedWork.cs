using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace ArticleGen.Cli.Processing;

/// <summary>Works on items on all processors and hands the results out in the order of the items.</summary>
internal static class OrderedWork
{
    private const int ItemsPerWorker = 4;

    /// <summary>
    /// A result is handed out as soon as it and all before it are there, also while the source waits for its next item: what reads one
    /// record at a time and waits for its answer gets it. No more than a few items per worker are held at once.
    /// </summary>
    /// <param name="source">The items; read on a thread of its own.</param>
    /// <param name="work">What is done with each; runs on several threads at once.</param>
    /// <param name="workers">How many items are worked on at once.</param>
    /// <param name="cancellationToken">Stops the reading of further items.</param>
    public static IEnumerable<TResult> Select<TItem, TResult>(IEnumerable<TItem> source, Func<TItem, TResult> work, int workers, CancellationToken cancellationToken = default)
    {
        CancellationTokenSource left = new();
        BlockingCollection<Errand<TItem, TResult>> errands = [];
        BlockingCollection<Task<TResult>> results = new(workers * ItemsPerWorker);
        int started = 0;
        _ = Start(() => Read(Wanted(), errands, results, left.Token));
        try
        {
            foreach (Task<TResult> result in results.GetConsumingEnumerable(CancellationToken.None))
                yield return result.GetAwaiter().GetResult();
        }
        finally
        {
            left.Cancel();
        }

        IEnumerable<TItem> Wanted()
        {
            foreach (TItem item in source)
            {
                if (cancellationToken.IsCancellationRequested || left.IsCancellationRequested)
                    yield break;
                if (started++ < workers)
                    _ = Start(Work);
                yield return item;
            }
        }

        // Whoever has finished an item takes the next that waits, without waking the reader first: a processor never idles between two.
        void Work()
        {
            foreach (Errand<TItem, TResult> errand in errands.GetConsumingEnumerable(CancellationToken.None))
            {
                if (left.IsCancellationRequested)
                    break;
                errand.Run(work);
            }
        }
    }

    private static Task Start(Action run) => Task.Factory.StartNew(run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void Read<TItem, TResult>(IEnumerable<TItem> source, BlockingCollection<Errand<TItem, TResult>> errands, BlockingCollection<Task<TResult>> results, CancellationToken left)
    {
        try
        {
            foreach (TItem item in source)
            {
                Errand<TItem, TResult> errand = new(item);
                errands.Add(errand, CancellationToken.None);
                Hand(errand.Result);
            }
        }
        catch (Exception error)
        {
            Hand(Task.FromException<TResult>(error));
        }
        finally
        {
            errands.CompleteAdding();
            results.CompleteAdding();
        }

        // A caller that has left takes nothing more, and must not be waited for.
        void Hand(Task<TResult> result)
        {
            try
            {
                results.Add(result, left);
            }
            catch (OperationCanceledException)
            {
                _ = result.Exception;
            }
        }
    }

    private sealed class Errand<TItem, TResult>(TItem item)
    {
        private readonly TaskCompletionSource<TResult> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<TResult> Result => _completion.Task;

        public void Run(Func<TItem, TResult> work)
        {
            try
            {
                _completion.SetResult(work(item));
            }
            catch (Exception error)
            {
                _completion.SetException(error);
            }
        }
    }
}
