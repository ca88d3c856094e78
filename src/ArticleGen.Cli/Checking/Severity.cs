namespace ArticleGen.Cli.Checking;

/// <summary>How bad a diagnostic is, as the compiler's own levels of these names; the command line needs no compiler to be read.</summary>
internal enum Severity
{
    Info,
    Warning,
    Error,
}
