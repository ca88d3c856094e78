using System;
using System.Collections.Generic;
using System.Linq;

namespace ArticleGen.Adversarial.Tests.Stepping;

/// <summary>
/// What the counters in the rewritten assembly call. A step is the entry of a method or one round of a loop; the bulk operations of the
/// framework, which loop out of sight, count what they look at.
/// </summary>
internal static class Steps
{
    [ThreadStatic]
    private static long[]? s_counts;

    [ThreadStatic]
    private static long s_total;

    [ThreadStatic]
    private static long s_alarm;

    [ThreadStatic]
    private static Action? s_atAlarm;

    [ThreadStatic]
    private static long s_asked;

    [ThreadStatic]
    private static (long From, long End) s_longestSilence;

    private static readonly List<string> Methods = [];

    /// <summary>All steps of this thread since the last <see cref="Reset"/>.</summary>
    public static long Total => s_total;

    /// <summary>Where the most steps were taken without asking whether anybody still wants the result.</summary>
    public static (long From, long End) LongestSilence
    {
        get
        {
            Ask();
            return s_longestSilence;
        }
    }

    /// <summary>Gives a method its number.</summary>
    public static int Register(string method)
    {
        Methods.Add(method);
        return Methods.Count - 1;
    }

    /// <summary>Begins to count on this thread.</summary>
    /// <param name="alarm">After how many steps something happens.</param>
    /// <param name="atAlarm">What.</param>
    public static void Reset(long alarm = long.MaxValue, Action? atAlarm = null)
    {
        s_counts = new long[Methods.Count];
        s_total = 0;
        s_asked = 0;
        s_longestSilence = default;
        s_alarm = alarm;
        s_atAlarm = atAlarm;
    }

    /// <summary>The steps by method.</summary>
    public static IReadOnlyDictionary<string, long> ByMethod() =>
        Methods.Zip(s_counts!).Where(static method => method.Second > 0).GroupBy(static method => method.First, StringComparer.Ordinal)
            .ToDictionary(static method => method.Key, static method => method.Sum(static entry => entry.Second), StringComparer.Ordinal);

    /// <summary>Notes that the reading asks whether it was cancelled.</summary>
    public static void Ask()
    {
        if (s_total - s_asked > s_longestSilence.End - s_longestSilence.From)
            s_longestSilence = (s_asked, s_total);
        s_asked = s_total;
    }

    /// <summary>Counts one step of a method.</summary>
    /// <param name="method">Its number.</param>
    public static void Count(int method) => Count(method, 1);

    /// <summary>Counts some steps of a method.</summary>
    /// <param name="method">Its number.</param>
    /// <param name="steps">How many.</param>
    public static void Count(int method, int steps)
    {
        if (s_counts is not { } counts)
            return;
        counts[method] += steps;
        s_total += steps;
        if (s_total < s_alarm)
            return;
        s_alarm = long.MaxValue;
        s_atAlarm?.Invoke();
    }
}
