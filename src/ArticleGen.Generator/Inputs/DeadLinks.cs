namespace ArticleGen.Generator.Inputs;

/// <summary>How links that lead nowhere are told.</summary>
internal enum DeadLinks
{
    /// <summary>Each as sure as it is.</summary>
    Default,

    /// <summary>Not at all; nothing is looked for.</summary>
    None,

    /// <summary>As information.</summary>
    Info,

    /// <summary>As warnings.</summary>
    Warning,

    /// <summary>As errors.</summary>
    Error,
}
