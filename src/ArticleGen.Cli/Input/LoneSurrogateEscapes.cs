using System.Text.RegularExpressions;

namespace ArticleGen.Cli.Input;

/// <summary>
/// JSON grammar allows <c>"\ud800"</c>, I-JSON (RFC 7493, section 2.1) and System.Text.Json do not. Each such escape becomes U+FFFD,
/// one code unit for one code unit, so that positions in the text stay what the sender counted.
/// </summary>
internal static partial class LoneSurrogateEscapes
{
    public static string Replace(string json) =>
        json.Contains("\\u", System.StringComparison.Ordinal)
            ? Escape().Replace(json, static escape => escape.Groups["lone"].Success ? "\\ufffd" : escape.Value)
            : json;

    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<lone>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();
}
