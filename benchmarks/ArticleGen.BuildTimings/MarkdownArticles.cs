using System.Globalization;
using System.IO;
using System.Text;

namespace ArticleGen.BuildTimings;

/// <summary>Articles as programmers' blogs have them: front matter, prose with people and quotations, code, tables, lists. Always the same ones.</summary>
internal static class MarkdownArticles
{
    private const int Length = 6_000;

    private static readonly string[] People = ["Ana Roux", "Bo Lind", "Clara Weiss", "Dario Conti", "Eva de Groot", "Filipe Sousa", "Greta Holm"];

    private static readonly string[] Places = ["Oslo", "Lyon", "Porto", "Bremen", "Utrecht", "Turin", "Seville"];

    private static readonly string[] Prose =
    [
        "{0} moved the builds to a machine in {1} last year. \"It took us a week,\" she said, \"and nobody noticed.\" The team had [asked for it](https://example.org/{2}) since March 2021.",
        "The harbour of {1} counts **{2} ships** a month, says {0}, who wrote the program that counts them. `Count()` is _not_ the whole story: 12 % of the ships are counted twice.",
        "In {1} the meeting began with a question. \"Who reads the logs?\" asked {0}. Nobody did. The answer cost them 3.5 million euros and two summers.",
        "There are two ways to cache a value, {0} explained in {1}: keep it, or be able to make it again. Both are wrong on {2} March, when the clocks change.",
    ];

    private const string Code = """
        ```csharp
        public sealed record Ship(string Name, int Tons)
        {{
            // Nobody knows "{0}" in this code, nor {1}.
            public override string ToString() => $"{{Name}}: {{Tons + {2}}} t";
        }}
        ```
        """;

    private const string Table = """
        | Ship | Port | Tons | Captain |
        |------|:-----|-----:|---------|
        | Albatros | {1} | {2} | {0} |
        | *Marie* | Oslo | 1,200 | `null` |
        | [Hope](https://example.org/hope) | {1} | 90 | nobody |
        """;

    private const string List = """
        ## What {0} learned in {1}

        1. Measure **before** you cut.
        2. Ask {0}:
           - about the tests,
           - about the ~~old~~ new server,
        3. and never deploy on Fridays.

        > [!NOTE]
        > The server in {1} sleeps at {2} minutes past midnight.
        """;

    /// <summary>Writes articles into two folders: as Markdown, and the same files as plain text.</summary>
    /// <param name="count">How many.</param>
    /// <param name="markdown">The folder of the Markdown files.</param>
    /// <param name="plain">The folder of the plain ones.</param>
    public static void Write(int count, string markdown, string plain)
    {
        Directory.CreateDirectory(markdown);
        Directory.CreateDirectory(plain);
        for (int i = 0; i < count; i++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"post-{i:0000}");
            string text = Create(i);
            File.WriteAllText(Path.Combine(markdown, name + ".md"), text);
            File.WriteAllText(Path.Combine(plain, name + ".txt"), text);
        }
    }

    private static string Create(int seed)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: Notes on ships, part {seed}\ndate: 2024-03-{(seed % 28) + 1:00}\ntags: [ships, code]\nauthor: {People[seed % People.Length]}\n---\n\n");
        for (int part = 0; text.Length < Length; part++)
        {
            string piece = (part % 7) switch
            {
                2 => Code,
                4 => Table,
                6 => List,
                _ => Prose[(seed + part) % Prose.Length],
            };
            text.Append(string.Format(CultureInfo.InvariantCulture, piece, People[(seed + part) % People.Length], Places[(seed + (part * 3)) % Places.Length], (seed + part) % 31)).Append("\n\n");
        }

        return text.ToString();
    }
}
