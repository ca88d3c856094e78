using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>Which column of an entity file is which.</summary>
/// <param name="Name">The index of the names.</param>
/// <param name="Kind">The index of the kinds.</param>
/// <param name="Aliases">The index of the aliases, or -1.</param>
/// <param name="Wikidata">The index of the Wikidata items, or -1.</param>
/// <param name="Id">The index of the ids, or -1.</param>
/// <param name="Count">How many columns there are.</param>
internal sealed record EntityColumns(int Name, int Kind, int Aliases, int Wikidata, int Id, int Count)
{
    private static readonly string[] Known = ["name", "kind", "aliases", "wikidata", "id"];

    // The tool writes it for the author; what he keeps is declared, and so certain.
    private const string Ignored = "confidence";

    /// <summary>Columns in the order they have without a header.</summary>
    public static EntityColumns Usual { get; } = new(0, 1, 2, 3, 4, Known.Length);

    /// <summary>Reads the first record: a header if one of its fields is called <c>name</c> and none is a kind.</summary>
    public static EntityColumns Of(IReadOnlyList<CsvField> record, ProblemList problems, out bool isHeader)
    {
        int[] indices = [-1, -1, -1, -1, -1];
        isHeader = IsHeader(record);
        if (!isHeader)
            return Usual;
        for (int i = 0; i < record.Count; i++)
        {
            int known = Array.IndexOf(Known, record[i].Value.ToLowerInvariant());
            if (known < 0 && record[i].Value.Equals(Ignored, StringComparison.OrdinalIgnoreCase))
                continue;
            if (known < 0)
                problems.Add(ProblemKind.MalformedEntityFile, record[i].Span, "an unknown column '" + record[i].Value + "'; known are name, kind, aliases, wikidata and id");
            else if (indices[known] >= 0)
                problems.Add(ProblemKind.MalformedEntityFile, record[i].Span, "a second column '" + record[i].Value + "'");
            else
                indices[known] = i;
        }

        if (indices[1] < 0)
            problems.Add(ProblemKind.MalformedEntityFile, record[0].Span, "a header without the column kind");
        return new(indices[0], indices[1], indices[2], indices[3], indices[4], record.Count);
    }

    private static bool IsHeader(IReadOnlyList<CsvField> record)
    {
        bool hasName = false;
        foreach (CsvField field in record)
        {
            Cancellation.Check();
            if (EntityKinds.Parse(field.Value) is not null)
                return false;
            hasName |= field.Value.Equals(Known[0], StringComparison.OrdinalIgnoreCase);
        }

        return hasName;
    }
}
