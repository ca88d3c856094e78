using System;
using System.Threading;

namespace ArticleGen.Understanding;

/// <summary>
/// Whether whoever asked for an article still wants it. The loops over words, lines and names ask here, a few nanoseconds each, and those
/// over characters now and then, so that a long article is given up at once and no helper that looks at one word takes a token.
/// </summary>
internal static class Cancellation
{
    [ThreadStatic]
    private static CancellationToken s_token;

    /// <summary>Lets this thread ask a token until the scope ends.</summary>
    public static Scope Ask(CancellationToken token)
    {
        Scope scope = new(s_token);
        s_token = token;
        return scope;
    }

    /// <summary>Stops the reading if it was cancelled.</summary>
    /// <exception cref="OperationCanceledException">It was.</exception>
    public static void Check() => s_token.ThrowIfCancellationRequested();

    /// <summary>Asks at one position of 1,024: for loops over characters, which are cheaper than a question.</summary>
    /// <param name="position">A number that the loop raises or lowers by one.</param>
    /// <exception cref="OperationCanceledException">It was.</exception>
    public static void CheckAt(int position)
    {
        if ((position & 1023) == 0)
            Check();
    }

    /// <summary>Gives the thread back the token that it asked before.</summary>
    public readonly ref struct Scope(CancellationToken before)
    {
        public void Dispose() => s_token = before;
    }
}
