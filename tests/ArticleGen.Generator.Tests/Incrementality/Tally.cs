using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Tests.Incrementality;

/// <summary>How many outputs of a step have their value for which reason.</summary>
internal sealed record Tally(int New = 0, int Modified = 0, int Unchanged = 0, int Cached = 0, int Removed = 0)
{
    public static Tally Of(IEnumerable<IncrementalStepRunReason> reasons)
    {
        ILookup<IncrementalStepRunReason, IncrementalStepRunReason> byReason = reasons.ToLookup(static reason => reason);
        return new(
            byReason[IncrementalStepRunReason.New].Count(),
            byReason[IncrementalStepRunReason.Modified].Count(),
            byReason[IncrementalStepRunReason.Unchanged].Count(),
            byReason[IncrementalStepRunReason.Cached].Count(),
            byReason[IncrementalStepRunReason.Removed].Count());
    }
}
