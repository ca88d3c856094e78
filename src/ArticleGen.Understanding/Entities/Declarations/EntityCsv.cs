using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using ArticleGen.Understanding.Entities.Declarations;

namespace ArticleGen.Understanding;

/// <summary>What a file of entities declares, and what is wrong with it.</summary>
/// <param name="Declarations">The entities in the order of the file.</param>
/// <param name="Problems">What is wrong, by position in the file.</param>
public sealed record EntityCsvResult(EquatableArray<EntityDeclaration> Declarations, EquatableArray<Problem> Problems);

/// <summary>
/// Reads entities that an author declares for all articles of a project, as comma-separated values (RFC 4180): name, kind, aliases
/// separated by <c>|</c>, Wikidata item, id. A first line with the names of the columns may order or leave out columns;
/// semicolons or tabs may stand for commas. Namesakes have different ids.
/// </summary>
public static class EntityCsv
{
    /// <summary>More faults of one file than anybody reads.</summary>
    private const int MostProblems = 1000;

    /// <summary>Reads one file. Never throws for any text; records that declare nothing are left out and reported.</summary>
    /// <param name="text">The decoded file text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="System.OperationCanceledException">The reading was stopped.</exception>
    public static EntityCsvResult Parse(string text, CancellationToken cancellationToken = default)
    {
        using Cancellation.Scope scope = Cancellation.Ask(cancellationToken);
        ProblemList problems = new();
        EntityTable table = new(problems);
        CsvReader reader = new(text, problems);
        reader.SkipMark();
        EntityColumns? columns = null;
        while (reader.TryRead(out List<CsvField> record))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (columns is null)
            {
                columns = EntityColumns.Of(record, problems, out bool isHeader);
                if (isHeader)
                    continue;
            }

            table.Add(columns, record);
        }

        return new(table.ToDeclarations(), Bounded(problems.ToArray()));
    }

    private static EquatableArray<Problem> Bounded(EquatableArray<Problem> problems)
    {
        if (problems.Length <= MostProblems)
            return problems;
        string more = (problems.Length - MostProblems).ToString(CultureInfo.InvariantCulture);
        Problem rest = new(ProblemKind.MalformedEntityFile, problems[MostProblems].Span, [more + " more faults from here on; mend those above first"]);
        return problems.Take(MostProblems).Append(rest).ToEquatableArray();
    }
}
