using System.Collections.Generic;
using System.Threading;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Values;

/// <summary>Finds the typed values of an article: dates, money, percentages, quantities.</summary>
internal static class ValueRecognizer
{
    /// <summary>All values by position; they never overlap.</summary>
    public static IReadOnlyList<ValueMention> Recognize(Document document, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return [];
    }
}
