using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Channels;
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
        using CancellationTokenSource stopped = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Channel<Task<TResult>> results = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(workers * ItemsPerWorker) { SingleReader = true, SingleWriter = true });
        Task reading = Task.Factory.StartNew(() => Read(source, work, workers, results.Writer, stopped.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            while (results.Reader.WaitToReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult())
            {
                while (results.Reader.TryRead(out Task<TResult>? result))
                    yield return result.GetAwaiter().GetResult();
            }
        }
        finally
        {
            stopped.Cancel();
            results.Writer.TryComplete();
        }

        reading.GetAwaiter().GetResult();
    }

    private static void Read<TItem, TResult>(IEnumerable<TItem> source, Func<TItem, TResult> work, int workers, ChannelWriter<Task<TResult>> results, CancellationToken cancellationToken)
    {
        using SemaphoreSlim free = new(workers);
        List<Task> begun = [];
        try
        {
            foreach (TItem item in source)
            {
                if (cancellationToken.IsCancellationRequested)
                    break;
                free.Wait(CancellationToken.None);
                Task<TResult> task = Task.Run(
                    () =>
                    {
                        try
                        {
                            return work(item);
                        }
                        finally
                        {
                            free.Release();
                        }
                    },
                    CancellationToken.None);
                begun.RemoveAll(static earlier => earlier.IsCompleted);
                begun.Add(task);
                while (!results.TryWrite(task))
                {
                    if (!results.WaitToWriteAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult())
                        break;
                }
            }

            results.TryComplete();
        }
        catch (Exception error)
        {
            results.TryComplete(error);
        }
        finally
        {
            // A worker that still runs gives its place back before the places go away.
            Task.WhenAll(begun).ContinueWith(static _ => { }, TaskScheduler.Default).GetAwaiter().GetResult();
        }
    }
}
