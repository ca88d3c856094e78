using System;
using System.Collections.Generic;
using static ArticleGen.HostileTexts.Family;
using static ArticleGen.HostileTexts.Shape;

namespace ArticleGen.HostileTexts;

/// <summary>What front matter is read from: YAML, TOML and JSON.</summary>
internal static class FrontMatterTexts
{
    public static readonly IReadOnlyList<HostileText> All =
    [
        Yaml("keys", Numbered(i => "a" + Text(10_000 + i) + ": b\n")),
        Yaml("equal keys", Repeat("a: b\n")),
        Yaml("keys near a known one", Numbered(i => "tilte" + Text(i % 10) + ": b\n")),
        Yaml("a long key", Around("", Repeat("a"), ": b\n")),
        Yaml("a long value", Around("a: ", Repeat("b "), "\n")),
        Yaml("a long quoted value", Around("a: \"", Repeat("b "), "\"\n")),
        Yaml("a value on many lines", Around("a: b\n", Repeat("  c: d\n"), "")),
        Yaml("items behind tabs", Around("a: b\n", Repeat("\t- c\n"), "")),
        Yaml("colons", Around("a: ", Repeat("b: "), "\n")),
        Yaml("flow lists opened", Around("a: ", Repeat("["), "\n")),
        Yaml("flow lists nested", Around("a: ", Then("[", "]"), "\n")),
        Yaml("flow lists", Repeat("a: [b, c\n")),
        Yaml("a flow list on many lines", Around("a: [", Repeat("b,\n  "), "]\n")),
        Yaml("a flow list never closed", Around("a: [", Repeat("b, "), "\n")),
        Yaml("flow maps", Around("a: ", Repeat("{b: "), "\n")),
        Yaml("a flow map of many keys", Around("a: {", Numbered(i => "b" + Text(i) + ": c, "), "}\n")),
        Yaml("block lists", Around("a:\n", Repeat("  - b\n"), "")),
        Yaml("block lists of opened quotes", Around("a:\n", Repeat("  - \"b\n"), "")),
        Yaml("block lists of opened flow lists", Around("a:\n", Repeat("  - [\n"), "")),
        Yaml("block lists nested", Around("a:\n  ", Repeat("- "), "b\n")),
        Yaml("block maps nested", Square(length => new string(' ', length) + "a:")),
        Yaml("block scalars", Repeat("a: |\n  b\n\n")),
        Yaml("a folded scalar", Around("a: >\n", Repeat("  b\n\n"), "")),
        Yaml("double quotes opened", Repeat("a: \"b\n")),
        Yaml("single quotes opened", Repeat("a: 'b\n")),
        Yaml("escapes", Around("a: \"", Repeat("\\n"), "\"\n")),
        Yaml("comments", Repeat("# a\n")),
        Yaml("comments after values", Around("a: b", Repeat(" #"), "\n")),
        Yaml("anchors", Numbered(i => "a" + Text(10_000 + i) + ": &b" + Text(i) + " c\n")),
        Yaml("aliases of aliases", Numbered(i => i == 0 ? "aaaaaa: &aaaaa [c, c]\n" : Word(i, capitalized: false) + ": &" + Word(i, capitalized: false) + " [*" + Word(i - 1, capitalized: false) + ", *" + Word(i - 1, capitalized: false) + "]\n")),
        Yaml("question marks as keys", Repeat("? a\n")),
        Yaml("question marks as keys, with values", Numbered(i => "? - " + Text(i) + "\n: b\n")),
        Yaml("silenced diagnostics", Around("articlegen-disable: [", Numbered(i => "AG" + Text(1000 + (i % 9000)) + ", "), "]\n")),
        Yaml("entities", Around("entities:\n", Numbered(i => "  - name: " + Word(i) + " Doe\n    kind: person\n"), "")),
        Yaml("namesakes", Around("entities:\n", Repeat("  - name: Anne Doe\n    kind: person\n"), "")),
        Yaml("related articles", Around("related:\n", Numbered(i => "  - a" + Text(i) + "\n"), "")),
        Yaml("keywords", Around("keywords: ", Repeat("a, "), "\n")),
        Markdown("fences of front matter", Repeat("---\n")),
        Markdown("front matter never closed", Around("---\n", Repeat("a: b\n"), "")),
        Toml("tables", Numbered(i => "[a" + Text(10_000 + i) + "]\n")),
        Toml("dotted keys", Around("a", Repeat(".b"), " = 1\n")),
        Toml("arrays opened", Around("a = ", Repeat("["), "\n")),
        Toml("an array on many lines", Around("a = [\n", Repeat("  1,\n"), "]\n")),
        Toml("long strings opened", Repeat("a = \"\"\"\n")),
        Toml("inline tables", Around("a = ", Repeat("{b = "), "\n")),
        Markdown("JSON objects opened", Repeat("{\"a\":")),
        Markdown("JSON arrays opened", Around("{\"a\":", Repeat("["), "")),
        Markdown("a JSON string", Around("{\"title\":\"", Repeat("\\u0041"), "\"}\n\na\n")),
        Markdown("Wyam's form", Around("", Repeat("A: b\n"), "---\n\na\n")),
    ];

    private static HostileText Yaml(string name, Func<int, string> create) => Markdown("YAML: " + name, Around("---\n", create, "---\n\nText.\n"));

    private static HostileText Toml(string name, Func<int, string> create) => Markdown("TOML: " + name, Around("+++\n", create, "+++\n\nText.\n"));
}
