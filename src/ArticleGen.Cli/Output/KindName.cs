using System;
using System.Text.Json;

namespace ArticleGen.Cli.Output;

/// <summary>The names of kinds as they are written: in camelCase.</summary>
internal static class KindName
{
    public static string Of<T>(T kind)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
