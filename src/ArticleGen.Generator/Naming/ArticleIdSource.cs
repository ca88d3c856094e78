namespace ArticleGen.Generator.Naming;

/// <summary>What the ids of articles are made of where nobody says one.</summary>
internal enum ArticleIdSource
{
    /// <summary>The name of the file, with folders only where several have it.</summary>
    Name,

    /// <summary>The whole path, so that a new file never changes the id of another.</summary>
    Path,
}
