using System.Collections.Generic;
using static ArticleGen.HostileTexts.Family;
using static ArticleGen.HostileTexts.Shape;

namespace ArticleGen.HostileTexts;

/// <summary>What numbers, amounts and dates are read from.</summary>
internal static class ValueTexts
{
    public static readonly IReadOnlyList<HostileText> All =
    [
        Plain("numbers", Numbered(i => Text(100 + i) + " ")),
        Plain("digits", Repeat("1 ")),
        Plain("digits and commas", Repeat("1,")),
        Plain("hyphens", Repeat("- ")),
        Plain("numbers of three digits", Repeat("100 101 102 ")),
        Plain("thousands", Repeat("000 ")),
        Plain("thousands by spaces", Repeat("12 000 ")),
        Plain("thousands by commas", Repeat("000,")),
        Plain("thousands by dots", Repeat("000.")),
        Plain("thousands by apostrophes", Repeat("000'")),
        Plain("numbers joined by and", Repeat("12 000 et ")),
        Plain("numbers joined by to", Repeat("1 to 2 to ")),
        Plain("numbers joined by hyphens", Repeat("1-")),
        Plain("decimals", Repeat("1.5 2,5 ")),
        Plain("one number word", Repeat("deux ")),
        Plain("one word for a thousand", Repeat("mille ")),
        Plain("number words", Repeat("mille cent ")),
        Plain("English number words", Repeat("two hundred and ")),
        Plain("German number words", Repeat("hundert")),
        Plain("millions", Repeat("million de ")),
        Plain("amounts", Repeat("12 millions d'euros, ")),
        Plain("dollar signs", Repeat("$")),
        Plain("currency signs", Repeat("$ € £ ")),
        Plain("currency signs and numbers", Repeat("$1 ")),
        Plain("percents", Repeat("12 % ")),
        Plain("percents joined", Repeat("5 to 10 % and ")),
        Plain("quantities", Numbered(i => Text(i) + " km, ")),
        Plain("units without numbers", Repeat("km ")),
        Plain("years", Numbered(i => Text(1000 + (i % 1100)) + " ")),
        Plain("decades", Repeat("1990s ")),
        Plain("days", Repeat("1, 2, 3 et ")),
        Plain("days of months", Repeat("le 14 mars ")),
        Plain("ISO dates", Repeat("2024-02-31 ")),
        Plain("dates by slashes", Repeat("1/2/")),
        Plain("dates by dots", Repeat("1.2.")),
        Plain("weekdays", Repeat("Monday, ")),
        Plain("French weekdays", Repeat("mardi ")),
        Plain("months", Repeat("March ")),
        Plain("months and years", Repeat("March 2024 to ")),
        Plain("intervals", Repeat("du 1er au 2 mars ")),
        Plain("ordinals", Repeat("1st 2nd 3rd ")),
        Plain("Roman numerals", Repeat("XVIIe siècle ")),
        Plain("one and", Repeat("1 et ")),
        Plain("English ands", Repeat("two and ")),
        Plain("Dutch number words", Repeat("tweehonderd en ")),
        Plain("units per units", Around("5 km", Repeat("/h"), " ")),
        Plain("units joined", Repeat("5 km/h/")),
        Plain("halves", Repeat("½ et demi ")),
        Plain("future verbs behind dates", Repeat("le 14 mars il viendra ")),
        Plain("spaces between words and dates", Repeat("le 14 mars          , , , ")),
        Plain("scores", Repeat("1-0, 2-1, ")),
        Plain("times", Repeat("10:00 ")),
        Plain("a number of many digits", Around("", Repeat("1234567890"), " euros")),
        Plain("a fraction of many digits", Around("0,", Repeat("1234567890"), " %")),
        Plain("people linked in numbers", Numbered(i => Text(100 + i) + " [Anne](person:Anne_Doe) ")),
        Markdown("people linked between numbers", Repeat("100 [Anne](person:Anne_Doe) ")),
    ];
}
