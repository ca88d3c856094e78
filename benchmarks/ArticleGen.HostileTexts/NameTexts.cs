using System.Collections.Generic;
using System.Linq;
using static ArticleGen.HostileTexts.Family;
using static ArticleGen.HostileTexts.Shape;

namespace ArticleGen.HostileTexts;

/// <summary>What names, their kinds and what they stand for are read from.</summary>
internal static class NameTexts
{
    public static readonly IReadOnlyList<HostileText> All =
    [
        Plain("one name", Repeat("Anne Doe ")),
        Plain("capitalized words", Repeat("Port ")),
        Plain("capitals and small words", Repeat("Port of the ")),
        Plain("words in capitals", Repeat("THE PORT GROWS ")),
        Plain("initials", Repeat("J. J. J. ")),
        Plain("initials and names", Repeat("J. Doe and J. ")),
        Plain("acronyms", Numbered(i => Word(i).ToUpperInvariant() + " ")),
        Plain("one acronym after many names", Both(Numbered(i => Word(i) + " " + Word(i * 31) + " Union. "), "", Repeat("AB. "))),
        Plain("acronyms in parentheses", Numbered(i => "Port Union " + Word(i) + " (PU" + Word(i).ToUpperInvariant() + "). ")),
        Plain("people", Numbered(i => "Anne " + Word(i) + " met. ")),
        Plain("people of one name", Numbered(i => Word(i) + " Doe met. ")),
        Plain("people by surname", Both(Numbered(i => "Anne " + Word(i) + " met. "), "", Numbered(i => "Mr " + Word(i) + " left. "))),
        Plain("surnames nearly the same", Numbered(i => "Anne Schmidtmann" + Word(i % 600, capitalized: false) + " met Schmidtman" + Word(i % 600, capitalized: false) + ". ")),
        Plain("long surnames nearly the same", Numbered(i => "Anne " + "M" + new string('o', 120) + Word(i, capitalized: false) + " met. ")),
        Plain("names of many words", Square(length => "The " + string.Concat(Enumerable.Repeat("Port ", length / 5)) + "grows.")),
        Plain("a name of one word again and again", Repeat("Doe-")),
        Plain("names run together", Repeat("AnneDoe")),
        Plain("names in enumerations", Numbered(i => Word(i) + ", ")),
        Plain("names joined by and", Numbered(i => Word(i) + " and ")),
        Plain("names joined by ampersands", Repeat("Doe & ")),
        Plain("names joined by hyphens", Numbered(i => Word(i) + "-")),
        Plain("names that begin with one word", Numbered(i => "Port " + Word(i) + ". ")),
        Plain("names that end with one word", Numbered(i => Word(i) + " Port. ")),
        Plain("names that hold one word", Numbered(i => Word(i) + " Port " + Word(i * 3) + ". ")),
        Plain("companies", Numbered(i => Word(i) + " Inc. ")),
        Plain("places", Repeat("Paris, Lyon, London, Berlin, ")),
        Plain("countries", Repeat("France, the United Kingdom and the ")),
        Plain("demonyms", Repeat("French German ")),
        Plain("nearly a listed name", Repeat("United Nations High Commissioner for ")),
        Plain("nearly a listed place", Repeat("New York Saint San Los ")),
        Plain("forenames", Repeat("Anne Marie Jean Paul ")),
        Plain("particles", Repeat("van der de la ")),
        Plain("roles", Repeat("prime minister of France Anne Doe and ")),
        Plain("possessives", Repeat("Anne's Paul's ")),
        Plain("one name, spelt many ways", Numbered(i => "Anne D" + new string('o', i % 40) + "e. ")),
        Plain("names in quotation marks", Numbered(i => "“" + Word(i) + "” ")),
        Plain("lower-case names", Numbered(i => Word(i, capitalized: false) + " ")),
        Plain("acronyms of one name", Numbered(i => "Port Union (PU" + Word(i).ToUpperInvariant() + ") grows. ")),
        Plain("a long name and its short forms", Both(Repeat("Port "), "Union grows. ", Repeat("Port Union grows. "))),
        Plain("a long surname and its forename", Both(length => "Anne D" + new string('o', length) + " met. ", "", Repeat("Anne met Paul Doe. "))),
        Plain("long names within longer ones", Both(Around("Anne ", Repeat("Port "), "Doe met. "), "", Around("Doe ", Repeat("Port "), "met. "))),
        Plain("long names of one end", Both(Around("Anne ", Repeat("Port "), "Doe met. "), "", Numbered(i => "Mr " + Word(i) + " Doe met. "))),
        Plain("initials of one surname", Numbered(i => i == 0 ? "John Mary Anne Doe met. " : "J. " + Word(i) + " Anne Doe met Anne Doe. ")),
        Plain("capitals before a name", Around("", Repeat("Yesterday Tomorrow "), "Paris.")),
        Plain("a long name nearly repeated", Both(Around("“", Repeat("Port of the "), "Union”. "), "", Around("the ", Repeat("Port of the "), "Uniom "))),
        Plain("events", Repeat("World Cup Olympic Games ")),
        Plain("works", Repeat("the Boeing 737 MAX ")),
    ];
}
