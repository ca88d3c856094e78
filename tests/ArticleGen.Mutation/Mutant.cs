namespace ArticleGen.Mutation;

/// <summary>One change of one operator.</summary>
/// <param name="Id">The number that switches it on.</param>
/// <param name="File">The file, below the root of the repository.</param>
/// <param name="Line">The line, from one.</param>
/// <param name="Before">The expression as it is.</param>
/// <param name="After">The expression as the mutant has it.</param>
internal sealed record Mutant(int Id, string File, int Line, string Before, string After)
{
    public override string ToString() => $"{File}({Line}): {Before}  →  {After}";
}
