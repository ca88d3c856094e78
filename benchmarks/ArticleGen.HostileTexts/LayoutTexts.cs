using System.Collections.Generic;
using static ArticleGen.HostileTexts.Family;
using static ArticleGen.HostileTexts.Shape;

namespace ArticleGen.HostileTexts;

/// <summary>What lines, paragraphs, their kinds, words and letters are read from.</summary>
internal static class LayoutTexts
{
    public static readonly IReadOnlyList<HostileText> All =
    [
        Plain("one letter", Repeat("a")),
        Plain("one capital", Repeat("A")),
        Plain("one digit", Repeat("7")),
        Plain("spaces", Around("a", Repeat(" "), "b")),
        Plain("no-break spaces", Around("a", Repeat("\u00A0"), "b")),
        Plain("empty lines", Around("a", Repeat("\n"), "b")),
        Plain("carriage returns", Around("a", Repeat("\r"), "b")),
        Plain("short paragraphs", Repeat("a\n\n")),
        Plain("short lines", Repeat("a b\n")),
        Plain("wrapped lines", Repeat("The council of the town has met in the evening and talked about the price of its\n")),
        Plain("one sentence", Repeat("a b c, ")),
        Plain("short sentences", Repeat("He ran. ")),
        Plain("full stops", Repeat(". ")),
        Plain("ellipses", Repeat("…")),
        Plain("hyphenated letters", Repeat("a-")),
        Plain("apostrophes in a word", Repeat("a'")),
        Plain("elisions", Repeat("l'a d'")),
        Plain("combining marks", Around("e", Repeat("\u0301"), " a")),
        Plain("joiners", Repeat("a\u200D")),
        Plain("lone surrogates", Repeat("\uD800 ")),
        Plain("replacement characters", Repeat("\uFFFD")),
        Plain("controls", Repeat("\u0001a")),
        Plain("bidirectional controls", Repeat("\u202Ea\u202C ")),
        Plain("zero", Repeat("\0")),
        Plain("lists", Repeat("- a b c\n")),
        Plain("numbered lists", Numbered(i => Text(i) + ". a b c\n")),
        Plain("labels", Repeat("Source: a\n")),
        Plain("sources", Repeat("https://a.b/c\n\n")),
        Plain("addresses", Repeat("http://a.b/c?d=e ")),
        Plain("captions", Repeat("Photo: A. Doe\n\n")),
        Plain("related headlines", Repeat("Read also: the port of Lorient grows again\n\n")),
        Plain("subheadings", Repeat("The port\n\nThe port grows and grows, said the mayor in the evening of the day.\n\n")),
        Plain("comment counters", Repeat("Comment (0)\n\n")),
        Plain("bylines", Repeat("By Anne Doe\n\n")),
        Plain("datelines", Repeat("LORIENT, 14 March (AFP) - ")),
        Plain("question marks", Repeat("a? ")),
        Plain("slashes", Repeat("a/")),
        Plain("parentheses", Then("(a ", ") ")),
        Plain("open parentheses", Repeat("(")),
        Plain("tabs", Repeat("a\tb\t")),
        Plain("pipes", Repeat("| a ")),
        Plain("languages mixed", Repeat("the le der el il de o and et und y e en ")),
        Plain("Chinese", Repeat("汉字和")),
        Plain("emoji", Repeat("👩‍👩‍👧")),
    ];
}
