using System;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>The abbreviations of time zones (RFC 5322, section 4.3, and those of <c>date</c>).</summary>
internal static class TimeZones
{
    /// <summary>The offset of an abbreviation in minutes; 0 where it is not known.</summary>
    public static int Minutes(ReadOnlySpan<char> abbreviation) => abbreviation.ToString().ToUpperInvariant() switch
    {
        "CET" or "BST" or "WEST" or "MEZ" => 60,
        "CEST" or "EET" or "SAST" or "MESZ" => 120,
        "EEST" or "MSK" => 180,
        "IST" => 330,
        "JST" or "KST" => 540,
        "AEST" => 600,
        "AEDT" => 660,
        "NZST" => 720,
        "NZDT" => 780,
        "BRT" or "ADT" => -180,
        "EDT" or "AST" => -240,
        "EST" or "CDT" => -300,
        "CST" or "MDT" => -360,
        "MST" or "PDT" => -420,
        "PST" => -480,
        _ => 0,
    };
}
