using System;
using System.Threading;

namespace ArticleGen.Understanding;

/// <summary>
/// Whether whoever asked for an article still wants it. The loops over characters, words and names ask here, a few nanoseconds each, so
/// that a long article is given up at once and no helper that looks at one word takes a token.
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

    /// <summary>Gives the thread back the token that it asked before.</summary>
    public readonly ref struct Scope(CancellationToken before)
    {
        public void Dispose() => s_token = before;
    }
}
