using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using ArticleGen.Evaluation.Gold;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Trainer.Training;

/// <summary>Reads annotated texts from the files they come in.</summary>
internal static class TrainingReader
{
    private static readonly PhraseTable Demonyms = Lexicon.For("en")["demonyms"];

    /// <summary>The gold annotations of a folder and the folders in it.</summary>
    public static IEnumerable<AnnotatedText> ReadGold(string folder) =>
        GoldReader.FilesOf(folder).Select(static path =>
        {
            GoldArticle gold = GoldReader.Read(path);
            return new AnnotatedText(gold.Id, gold.Language, gold.Text, gold.Format, NamesOf(gold));
        });

    /// <summary>One text a line: <c>{"lang", "id", "text", "entities": [{"kind", "start", "length"}]}</c>, with spans in UTF-16 code units.</summary>
    /// <param name="path">The file.</param>
    /// <param name="scheme">What its kinds mean.</param>
    public static IEnumerable<AnnotatedText> ReadJsonLines(string path, AnnotationScheme scheme)
    {
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            string language = root.GetProperty("lang").GetString()!;
            string text = root.GetProperty("text").GetString()!;
            if (!scheme.Includes(root))
                continue;
            List<AnnotatedName> names = [];
            foreach (JsonElement entity in root.GetProperty("entities").EnumerateArray())
            {
                TextSpan span = new(entity.GetProperty("start").GetInt32(), entity.GetProperty("length").GetInt32());
                names.Add(scheme.Translate(language, entity.GetProperty("kind").GetString()!, span, span.Of(text).ToString()));
            }

            yield return new(root.GetProperty("id").GetString()!, language, text, ArticleFormat.PlainText, InOrder(names));
        }
    }

    /// <summary>
    /// Token-per-line files with PER, ORG, LOC and MISC in the IOB scheme, as CoNLL 2003 has them. Their MISC may be any of ours or none, their
    /// LOC may be a nationality, which is no name here; TIME and NUM are values, not names.
    /// </summary>
    public static IEnumerable<AnnotatedText> ReadConll(string path)
    {
        string id = Path.GetFileNameWithoutExtension(path);
        int number = 0;
        StringBuilder text = new();
        List<AnnotatedName> names = [];
        string previous = "O";
        foreach (string line in File.ReadLines(path).Append("-DOCSTART-"))
        {
            if (line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
            {
                if (text.Length > 0)
                    yield return new(FormattableString.Invariant($"{id}-{++number:D4}"), "en", text.ToString(), ArticleFormat.PlainText, [.. names]);
                text.Clear();
                names.Clear();
                previous = "O";
            }
            else if (line.Split('\t', ' ') is [{ Length: > 0 } word, .., string tag])
            {
                int start = Append(text, word);
                if (KindsOf(tag) is > 0 and int kinds)
                {
                    bool continues = tag[0] == 'I' && previous.Length > 1 && previous[1..] == tag[1..] && names.Count > 0;
                    AnnotatedName name = new(TextSpan.FromBounds(continues ? names[^1].Span.Start : start, text.Length), kinds, tag.EndsWith("MISC", StringComparison.Ordinal) || IsDemonym(word, tag));
                    if (continues)
                        names[^1] = name with { MayBeNone = names[^1].MayBeNone && tag.EndsWith("MISC", StringComparison.Ordinal) };
                    else
                        names.Add(name);
                }

                previous = tag;
            }
            else
            {
                previous = "O";
            }
        }
    }

    private static List<AnnotatedName> NamesOf(GoldArticle gold) =>
        InOrder(gold.Entities.Where(static entity => entity.Kind <= EntityKind.Work).Select(static entity => new AnnotatedName(entity.Span, 1 << (int)entity.Kind, MayBeNone: false)));

    private static List<AnnotatedName> InOrder(IEnumerable<AnnotatedName> names) =>
        [.. names.OrderBy(static name => name.Span.Start).ThenByDescending(static name => name.Span.Length)];

    private static int KindsOf(string tag) => tag[(tag.IndexOf('-', StringComparison.Ordinal) + 1)..] switch
    {
        "PER" => 1 << (int)EntityKind.Person,
        "ORG" => 1 << (int)EntityKind.Organization,
        "LOC" => 1 << (int)EntityKind.Place,
        "MISC" => (1 << (int)EntityKind.Event) | (1 << (int)EntityKind.Work),
        _ => 0,
    };

    private static bool IsDemonym(string word, string tag) => tag[0] == 'B' && Demonyms.Contains(word);

    /// <summary>Puts a token behind the text with the space that printed text would have.</summary>
    private static int Append(StringBuilder text, string word)
    {
        bool attached = text.Length == 0 || text[^1] is '(' or '[' or '$' || word[0] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '%' or '\'';
        if (!attached)
            text.Append(' ');
        text.Append(word);
        return text.Length - word.Length;
    }
}
