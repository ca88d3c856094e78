using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Resolution;

/// <summary>
/// One sense per article: a word that is part of a person's full name is that person, and a name of several kinds is of the kind that
/// most of its occurrences have (Gale, Church and Yarowsky 1992).
/// </summary>
internal static class KindAgreement
{
    /// <summary>Changes the kinds of occurrences that the rest of the article contradicts.</summary>
    public static void Apply(Document document, NameGazetteer gazetteer, IReadOnlyList<NameOccurrence> occurrences)
    {
        HashSet<string> surnames = new(occurrences.Where(static o => o.Kind == EntityKind.Person && o.Key.Contains("-")).Select(static o => LastWord(o.Text)), StringComparer.Ordinal);
        foreach (NameOccurrence occurrence in occurrences)
        {
            if (occurrence.Kind == EntityKind.Person && !surnames.Contains(occurrence.Key) && ListedKind(gazetteer, occurrence.Text) is { } listed)
                occurrence.Kind = listed;
            if (occurrence.Kind is EntityKind.Organization or EntityKind.Work && gazetteer.CountryOf(occurrence.Text) is not null && !gazetteer.IsListedOrganization(occurrence.Text))
                occurrence.Kind = EntityKind.Place;
            if (occurrence.Kind != EntityKind.Person && occurrence.IsSingleToken && surnames.Contains(occurrence.Key) && gazetteer.CountryOf(occurrence.Text) is null)
                occurrence.Kind = EntityKind.Person;
        }

        AgreeInParentheses(document, occurrences);
        foreach (IGrouping<string, NameOccurrence> same in occurrences.GroupBy(static occurrence => occurrence.Key, StringComparer.Ordinal))
        {
            EntityKind? kind = MajorityOf(same);
            if (kind is null)
                continue;
            foreach (NameOccurrence occurrence in same)
                occurrence.Kind = kind.Value;
        }
    }

    /// <summary>What the lists know under a name that is nobody's: «Scientology» is no person.</summary>
    private static EntityKind? ListedKind(NameGazetteer gazetteer, string name)
    {
        if (gazetteer.IsPerson(name) || gazetteer.IsForename(name.Split(' ')[0]) || gazetteer.IsSurname(name))
            return null;
        return gazetteer.CountryOf(name) is not null ? EntityKind.Place : gazetteer.IsListedOrganization(name) ? EntityKind.Organization : null;
    }

    /// <summary>«station spatiale internationale (ISS)»: an acronym is of the kind of the name that it abbreviates.</summary>
    private static void AgreeInParentheses(Document document, IReadOnlyList<NameOccurrence> occurrences)
    {
        Token[] tokens = document.Tokens;
        Dictionary<string, EntityKind> kinds = new(StringComparer.Ordinal);
        for (int i = 1; i < occurrences.Count; i++)
        {
            NameOccurrence name = occurrences[i - 1];
            NameOccurrence acronym = occurrences[i];
            if (name.Kind is EntityKind.Person or EntityKind.Place || name.IsSingleToken || !acronym.IsSingleToken || acronym.FirstToken != name.EndToken + 1)
                continue;
            if (tokens[acronym.FirstToken].Case != LetterCase.Upper || document.Body[tokens[name.EndToken].Start] != '(')
                continue;
            kinds[acronym.Text] = name.Kind;
        }

        foreach (NameOccurrence occurrence in occurrences)
        {
            if (kinds.TryGetValue(occurrence.Text, out EntityKind kind))
                occurrence.Kind = kind;
        }
    }

    private static string LastWord(string name) => Slug.Of(name.Substring(name.LastIndexOf(' ') + 1));

    private static EntityKind? MajorityOf(IEnumerable<NameOccurrence> occurrences)
    {
        Span<int> counts = stackalloc int[(int)EntityKind.Work + 1];
        foreach (NameOccurrence occurrence in occurrences)
            counts[(int)occurrence.Kind]++;
        int best = 0;
        bool tie = false;
        for (int kind = 1; kind < counts.Length; kind++)
        {
            if (counts[kind] == counts[best])
                tie = true;
            if (counts[kind] > counts[best])
            {
                best = kind;
                tie = false;
            }
        }

        return tie && counts[best] > 0 ? null : (EntityKind)best;
    }
}
