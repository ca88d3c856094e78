using System.Collections.Generic;
using static ArticleGen.HostileTexts.Family;
using static ArticleGen.HostileTexts.Shape;

namespace ArticleGen.HostileTexts;

/// <summary>What quotation marks, cues and speakers are read from.</summary>
internal static class QuotationTexts
{
    public static readonly IReadOnlyList<HostileText> All =
    [
        Plain("opening marks", Repeat("« ")),
        Plain("closing marks", Repeat(" »")),
        Plain("straight marks", Repeat("\" ")),
        Plain("single marks", Repeat("'a ")),
        Plain("alternating marks", Repeat("« “ ‘ ")),
        Plain("marks in words", Repeat("a\"b")),
        Plain("inches and feet", Repeat("6'2\" ")),
        Plain("German marks", Repeat("„a‚b ")),
        Plain("inverted guillemets", Repeat("»a« ")),
        Plain("backticks", Repeat("``a'' ")),
        Plain("dashes of dialogue", Repeat("– a, dit-il.\n")),
        Plain("five levels of marks", Repeat("« a “ b ‘ c ’ d ” e » ")),
        Plain("quotations within quotations", Then("« Je dis ", " » ")),
        Plain("quotations within quotations, words between", Then("“He said ", " he said.” ")),
        Plain("many inner quotations", Around("« ", Repeat("“ a ” "), " »")),
        Plain("inner quotations that speak", Around("« ", Repeat("“ Je viens ”, dit Paul. "), " »")),
        Plain("quotations of one word", Repeat("\"a\" ")),
        Plain("quotations in a sentence", Repeat("« a », « b », ")),
        Plain("speeches", Repeat("« Le port grandit », a déclaré Anne Doe. ")),
        Plain("English speeches", Repeat("“The port grows,” said Anne Doe. ")),
        Plain("German speeches", Repeat("„Der Hafen wächst“, sagte Anna Doe. ")),
        Plain("speakers of many names", Numbered(i => "“The port grows,” said " + Word(i) + " " + Word(i * 7) + ". ")),
        Plain("unclosed over paragraphs", Repeat("« Le port grandit\n\n")),
        Plain("quotations over paragraphs", Repeat("“The port grows and grows.\n\n")),
        Plain("cues", Repeat("a déclaré selon ")),
        Plain("cues without an end", Repeat("said that she said that he told ")),
        Plain("sources named", Repeat("selon le ministre, d'après la police, ")),
        Plain("reported clauses", Repeat("Anne Doe said that the port grows, ")),
        Plain("complementizers", Repeat("that ")),
        Plain("pronouns", Repeat("he she they ")),
        Plain("noun phrases", Repeat("le grand ministre de la ville du pays ")),
        Plain("prepositions", Repeat("de la de l'")),
        Plain("functions", Repeat("the president of the ")),
        Plain("functions before names", Repeat("president minister mayor Anne ")),
        Plain("appositions", Repeat("Anne Doe, mayor of Lorient, ")),
        Plain("titles of persons", Repeat("M. Mme Dr. Mgr ")),
        Plain("quoted titles", Repeat("the film “The Port” ")),
        Plain("colons before quotations", Repeat("il dit : « a ")),
        Plain("commas after quotations", Repeat("» , ")),
        Plain("one quotation", Around("« ", Repeat("le port grandit "), " », dit-il.")),
        Plain("a long sentence of a speech", Around("« Le port », ", Repeat("a b, "), "a déclaré Anne Doe.")),
        Plain("headlines that speak", Repeat("Anne Doe: “a”\n\n")),
        Plain("adverbs", Repeat("notamment encore ")),
        Plain("conjunctions", Repeat("et ou and or ")),
    ];
}
