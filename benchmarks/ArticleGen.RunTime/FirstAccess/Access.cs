using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace ArticleGen.RunTime.FirstAccess;

/// <summary>The price of an access to an article that nobody has asked for yet.</summary>
/// <param name="Time">From the member to the last entity.</param>
/// <param name="AllocatedBytes">What this thread allocated meanwhile.</param>
internal readonly record struct Access(TimeSpan Time, long AllocatedBytes)
{
    /// <summary>Takes an article and asks for its paragraphs, quotes and entities.</summary>
    public static Access Measure(ArticleMember member)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        Article article = member.Get();
        int count = article.Paragraphs.Count + article.Quotes.Count + article.Entities.Count;
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return count > 0 ? new(time, allocated) : throw new InvalidOperationException(article.Id + " is empty.");
    }

    /// <summary>Reads the ticks and bytes that a process has printed.</summary>
    public static Access Parse(string line)
    {
        string[] parts = line.Split(' ');
        return new(TimeSpan.FromTicks(long.Parse(parts[0], CultureInfo.InvariantCulture)), long.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    /// <summary>The median of the times and that of the allocations.</summary>
    public static Access Median(Access[] accesses) =>
        new(accesses.Select(static access => access.Time).Order().ElementAt(accesses.Length / 2), accesses.Select(static access => access.AllocatedBytes).Order().ElementAt(accesses.Length / 2));

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time.TotalMicroseconds:F0} µs, {AllocatedBytes / 1024.0:F1} KB");
}
