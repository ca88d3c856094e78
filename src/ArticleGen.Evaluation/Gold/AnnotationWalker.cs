using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using ArticleGen.Understanding;

namespace ArticleGen.Evaluation.Gold;

/// <summary>Turns the blocks of an annotation into spans of the article's text.</summary>
internal sealed class AnnotationWalker
{
    private static readonly Dictionary<string, EntityKind> s_entityKinds = new(StringComparer.Ordinal)
    {
        ["per"] = EntityKind.Person,
        ["org"] = EntityKind.Organization,
        ["loc"] = EntityKind.Place,
        ["event"] = EntityKind.Event,
        ["misc"] = EntityKind.Work,
        ["date"] = EntityKind.Date,
        ["money"] = EntityKind.Money,
        ["percent"] = EntityKind.Percent,
        ["quantity"] = EntityKind.Quantity,
    };

    private readonly string _id;
    private readonly string? _raw;
    private readonly ArticleFormat _format;
    private readonly GoldLayoutWriter _composed;
    private readonly bool[]? _annotated;
    private readonly List<GoldBlock> _blocks = [];
    private readonly List<GoldQuote> _quotes = [];
    private readonly List<GoldEntity> _entities = [];
    private int _rawPosition;

    public AnnotationWalker(string id, string? raw, ArticleFormat format, GoldLayout layout)
    {
        _id = id;
        _raw = raw;
        _format = format;
        _composed = new(layout);
        _annotated = raw is not null && format is not ArticleFormat.PlainText ? new bool[raw.Length] : null;
        _rawPosition = raw is null ? 0 : EndOfFrontMatter(raw);
    }

    public void Add(XElement block)
    {
        string text = block.Value;
        int[] positions = _raw is null ? Compose(block, text) : Locate(block, text);
        string kind = Required(block, "kind");
        if (!Enum.TryParse(kind, ignoreCase: true, out ParagraphKind known) || JsonNamingPolicy.CamelCase.ConvertName(known.ToString()) != kind)
            throw Error(block, $"'{kind}' is no paragraph kind");
        _blocks.Add(new(kind, SpanOf(positions, 0, text.Length)));
        Walk(block, 0, positions);
    }

    public GoldArticle ToArticle(string language) =>
        new(_id, language, _format, _raw ?? _composed.ToString(), _blocks, _quotes, _entities, ReadingPositions());

    private static int EndOfFrontMatter(string raw)
    {
        if (!raw.StartsWith("---\n", StringComparison.Ordinal))
            return 0;
        int end = raw.IndexOf("\n---\n", StringComparison.Ordinal);
        return end < 0 ? 0 : end + "\n---\n".Length;
    }

    private static TextSpan SpanOf(int[] positions, int start, int end) =>
        start == end ? new(0, 0) : TextSpan.FromBounds(positions[start], positions[end - 1] + 1);

    private static string? Optional(XElement element, string attribute) =>
        element.Attribute(attribute)?.Value is { Length: > 0 } value ? value : null;

    private int[] Compose(XElement block, string text)
    {
        int start = _composed.Append(block.Attribute("marker")?.Value ?? "", text);
        int[] positions = new int[text.Length];
        for (int i = 0; i < positions.Length; i++)
            positions[i] = start + i;
        return positions;
    }

    private int[] Locate(XElement block, string text)
    {
        int[] positions = TextAlignment.Find(_raw!, _rawPosition, text, _annotated is not null)
            ?? throw Error(block, "this block does not follow in the raw text");
        _rawPosition = positions[^1] + 1;
        if (_annotated is not null)
        {
            foreach (int position in positions)
                _annotated[position] = true;
        }

        return positions;
    }

    private int Walk(XElement element, int position, int[] positions)
    {
        foreach (XNode node in element.Nodes())
        {
            if (node is XText text)
            {
                position += text.Value.Length;
            }
            else if (node is XElement child)
            {
                int start = position;
                position = Walk(child, position, positions);
                Annotate(child, SpanOf(positions, start, position));
            }
        }

        return position;
    }

    private void Annotate(XElement element, TextSpan span)
    {
        switch (element.Name.LocalName)
        {
            case "q":
                string kind = Required(element, "kind");
                if (!Enum.TryParse(kind, ignoreCase: true, out QuoteKind quoteKind))
                    throw Error(element, $"'{kind}' is no kind of quotation");
                _quotes.Add(new(quoteKind, span, Optional(element, "speaker"), Optional(element, "cue"), Optional(element, "via")));
                break;
            case "e":
                string k = Required(element, "k");
                if (!s_entityKinds.TryGetValue(k, out EntityKind entityKind))
                    throw Error(element, $"'{k}' is no kind of entity");
                _entities.Add(new(entityKind, span, Optional(element, "n"), Optional(element, "v")));
                break;
            default:
                throw Error(element, $"'{element.Name.LocalName}' is no annotation");
        }
    }

    private string Required(XElement element, string attribute) =>
        Optional(element, attribute) ?? throw Error(element, $"no attribute '{attribute}'");

    private InvalidDataException Error(IXmlLineInfo place, string message) =>
        new(FormattableString.Invariant($"{_id}({place.LineNumber},{place.LinePosition}): {message}"));

    private int[]? ReadingPositions()
    {
        if (_annotated is null)
            return null;
        int[] positions = new int[_annotated.Length + 1];
        for (int i = 0; i < _annotated.Length; i++)
            positions[i + 1] = positions[i] + (_annotated[i] ? 1 : 0);
        return positions;
    }
}
