using System;
using System.Collections.Generic;
using System.Text;

namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>
/// What the target of an inline link says of the linked name: <c>person:Anne_Doe</c> (also organization, place, event, work, and
/// <c>entity</c> where the kind is left open), <c>wikidata:Q42</c>, or the address of a Wikidata item or Wikipedia article.
/// </summary>
/// <param name="Kind">What it is, if said.</param>
/// <param name="Name">The canonical name, if said.</param>
/// <param name="WikidataId">The Wikidata item, if said.</param>
internal readonly record struct LinkTarget(EntityKind? Kind, string? Name, string? WikidataId)
{
    private const int LongestKind = 16;
    private const int NotNear = 2;

    private static readonly string[] Kinds = ["person", "organization", "organisation", "place", "event", "work", "entity", "wikidata"];

    private static readonly Dictionary<string, string> Misnomers = new(StringComparer.Ordinal)
    {
        ["people"] = "person", ["persons"] = "person", ["per"] = "person", ["human"] = "person",
        ["org"] = "organization", ["orgs"] = "organization", ["company"] = "organization",
        ["loc"] = "place", ["location"] = "place", ["city"] = "place", ["country"] = "place",
        ["product"] = "work", ["book"] = "work", ["misc"] = "work",
    };

    /// <summary>Reads a target; false where it is an ordinary link.</summary>
    public static bool TryParse(string target, out LinkTarget result)
    {
        result = default;
        int colon = target.IndexOf(':');
        if (colon <= 0)
            return false;
        string scheme = target.Substring(0, colon).ToLowerInvariant();
        string rest = target.Substring(colon + 1);
        switch (scheme)
        {
            case "http" or "https":
                return TryParseAddress(rest, out result);
            case "wikidata":
                result = new(null, null, rest);
                return WikidataItem.IsId(rest);
            default:
                EntityKind? kind = EntityKinds.Parse(scheme);
                result = new(kind, NameOf(rest), null);
                return kind is not null || scheme == "entity";
        }
    }

    /// <summary>The kind that a target names wrongly («persn:Anne_Doe», «people:Anne_Doe»), or <see langword="null"/>: other schemes are links.</summary>
    public static string? MisspeltKind(string target)
    {
        int colon = target.IndexOf(':');
        if (colon <= 0 || colon > LongestKind || (colon + 1 < target.Length && target[colon + 1] == '/'))
            return null;
        for (int i = 0; i < colon; i++)
        {
            if (!char.IsLetter(target[i]))
                return null;
        }

        string scheme = target.Substring(0, colon).ToLowerInvariant();
        if (Misnomers.TryGetValue(scheme, out string? kind))
            return kind;
        foreach (string known in Kinds)
        {
            if (EditDistance.Between(scheme, known, NotNear) < NotNear)
                return known;
        }

        return null;
    }

    private static bool TryParseAddress(string address, out LinkTarget result)
    {
        result = default;
        string[] parts = address.Split('/');
        if (parts.Length < 5 || parts[0].Length > 0 || parts[1].Length > 0)
            return false;
        string last = parts[parts.Length - 1];
        int end = last.IndexOfAny(['?', '#']);
        if (end >= 0)
            last = last.Substring(0, end);
        if (IsHostOf(parts[2], "wikidata.org") && parts.Length == 5 && WikidataItem.IsId(last))
        {
            result = new(null, null, last);
            return true;
        }

        if (!IsHostOf(parts[2], "wikipedia.org") || parts[3] != "wiki")
            return false;
        string path = string.Join("/", parts, 4, parts.Length - 5);
        string? title = NameOf(path.Length > 0 ? path + "/" + last : last);
        result = new(null, title is null ? null : WithoutQualifier(title), null);
        return result.Name is not null;
    }

    private static bool IsHostOf(string host, string domain) =>
        host.EndsWith(domain, StringComparison.OrdinalIgnoreCase) && (host.Length == domain.Length || host[host.Length - domain.Length - 1] == '.');

    /// <summary>«Paris (mythologie)» is the Paris of mythology.</summary>
    private static string WithoutQualifier(string title)
    {
        int bracket = title.LastIndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 && title[title.Length - 1] == ')' ? title.Substring(0, bracket) : title;
    }

    private static string? NameOf(string encoded)
    {
        string name = Unescape(encoded).Replace('_', ' ').Trim();
        return name.Length == 0 ? null : name;
    }

    /// <summary>Resolves percent encoding of UTF-8; what is not well encoded stays as it is.</summary>
    private static string Unescape(string text)
    {
        if (text.IndexOf('%') < 0)
            return text;
        byte[] bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && HexOf(text[i + 1]) is >= 0 and int high && HexOf(text[i + 2]) is >= 0 and int low)
            {
                bytes[count++] = (byte)((high << 4) | low);
                i += 2;
            }
            else
            {
                int units = char.IsSurrogatePair(text, i) ? 2 : 1;
                count += Encoding.UTF8.GetBytes(text, i, units, bytes, count);
                i += units - 1;
            }
        }

        return Encoding.UTF8.GetString(bytes, 0, count);
    }

    private static int HexOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
