using System;
using System.Collections.Generic;
using System.Text;
using static ArticleGen.HostileTexts.Family;
using static ArticleGen.HostileTexts.Shape;

namespace ArticleGen.HostileTexts;

/// <summary>What declared entities are read from: entity files, links that name, and the text that is searched for them.</summary>
internal static class DeclarationTexts
{
    private const string Header = "name,kind,aliases\n";

    public static readonly IReadOnlyList<HostileText> All =
    [
        List("entity records", Around(Header, Numbered(i => Word(i) + " Doe,person,\n"), "")),
        List("records of one entity", Around(Header, Repeat("Anne Doe,person,\n"), "")),
        List("aliases of one entity", Around(Header, Numbered(i => "Anne Doe,person,A" + Text(i) + "\n"), "")),
        List("aliases in one record", Around(Header + "Anne Doe,person,", Numbered(i => "A" + Text(i) + "|"), "\n")),
        List("an alias that all share", Around(Header, Numbered(i => Word(i) + ",person,Doe\n"), "")),
        List("bad records", Around(Header, Repeat(",\n"), "")),
        List("records without a kind", Around(Header, Repeat("a,b\n"), "")),
        List("quotation marks opened", Around(Header, Repeat("\"a\n"), "")),
        List("doubled quotation marks", Around(Header + "\"", Repeat("\"\""), "\",person\n")),
        List("quotation marks inside", Around(Header, Repeat("a\"b,person\n"), "")),
        List("text behind a quoted field", Around(Header, Repeat("\"a\" b,person\n"), "")),
        List("white space behind a quoted field", Around(Header + "\"a\"", Repeat(" "), "b")),
        List("separators", Repeat(",")),
        List("semicolons", Repeat(";a")),
        List("empty lines of a list", Repeat("\n")),
        List("columns", Around("name,kind", Numbered(i => ",c" + Text(i)), "\n")),
        Declared("a name of repeated words", length => Header + Repeated("Port ", length / 10) + ",organization,\n" + HostileTextReader.Fence + Repeated("Port ", length / 10)),
        Declared("names of one beginning", length => Header + Numbered(i => "Port " + Repeated("Port ", i % 40) + Word(i) + ",organization,\n")(length / 2) + HostileTextReader.Fence + Repeated("Port ", length / 10)),
        Declared("declared namesakes", length => "name,kind,id\n" + Numbered(i => "Anne Doe,person,a" + Text(i) + "\n")(length / 2) + HostileTextReader.Fence + Repeat("Anne Doe met. ")(length / 2)),
        Declared("forms that differ in capitals", length => Header + Numbered(i => Capitals("anne", i) + " Doe" + ",person,\n")(length / 2) + HostileTextReader.Fence + Repeat("aNnE Doe met. ")(length / 2)),
        Declared("declared names in every sentence", length => Header + Numbered(i => Word(i) + " Doe,person,\n")(length / 2) + HostileTextReader.Fence + Numbered(i => Word(i) + " Doe met. ")(length / 2)),
        Declared("declared surnames", length => Header + Numbered(i => "Anne " + Word(i) + ",person," + Word(i) + "\n")(length / 2) + HostileTextReader.Fence + Numbered(i => Word(i) + " met. ")(length / 2)),
        Markdown("linked people", Repeat("[Anne](person:Anne_Doe)")),
        Markdown("linked people, all different", Numbered(i => "[" + Word(i) + "](person:" + Word(i) + "_Doe)")),
        Markdown("linked people of several words", Numbered(i => "[" + Word(i) + " Doe](person) met ")),
        Markdown("linked people and their surnames", Numbered(i => "[Anne " + Word(i) + "](person) met " + Word(i) + ". ")),
        Markdown("links that contradict", Repeat("[Anne](person:Anne_Doe) [Anne](place:Anne_Doe) ")),
        Markdown("words that name by one link", Around("[Doe](person:Anne_Doe) ", Repeat("Doe "), "")),
    ];

    private static string Repeated(string piece, int count) => new StringBuilder().Insert(0, piece, Math.Max(1, count)).ToString();

    private static string Capitals(string word, int bits) =>
        string.Create(word.Length, (word, bits), static (letters, state) =>
        {
            for (int i = 0; i < letters.Length; i++)
                letters[i] = (state.bits >> i & 1) == 1 ? char.ToUpperInvariant(state.word[i]) : state.word[i];
        }) + Word(bits >> 4, capitalized: false);
}
