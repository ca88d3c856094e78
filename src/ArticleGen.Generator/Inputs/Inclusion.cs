namespace ArticleGen.Generator.Inputs;

/// <summary>Whether articles that are not published yet are compiled.</summary>
internal enum Inclusion
{
    /// <summary>They are.</summary>
    Include,

    /// <summary>They are not.</summary>
    Exclude,

    /// <summary>They are where the project defines <c>DEBUG</c>.</summary>
    Debug,
}

/// <summary>Decides for a build.</summary>
internal static class Inclusions
{
    /// <param name="inclusion">What the project says.</param>
    /// <param name="isDebug">Whether it defines <c>DEBUG</c>.</param>
    public static bool Admits(this Inclusion inclusion, bool isDebug) => inclusion == Inclusion.Include || (inclusion == Inclusion.Debug && isDebug);
}
