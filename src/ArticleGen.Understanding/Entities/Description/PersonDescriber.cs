using System;
using System.Linq;
using ArticleGen.Understanding.Entities.Clusters;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Description;

/// <summary>Says what an article tells of a person: honorific, role, gender, and which part of the name is which.</summary>
internal sealed class PersonDescriber(Document document, NameGazetteer gazetteer)
{
    private readonly PhraseTable _titles = Lexicon.For(document.Language)["titles"];
    private readonly RoleFinder _roles = new(document, new(document));

    /// <summary>The gender and the detail of a person.</summary>
    /// <param name="cluster">All that names the person.</param>
    /// <param name="name">The canonical name.</param>
    public (Gender Gender, PersonDetail Detail) Describe(NameCluster cluster, string name)
    {
        string? honorific = null;
        string? role = null;
        NameOccurrence? titled = null;
        Gender gender = Gender.Unknown;
        foreach (NameOccurrence occurrence in cluster.Occurrences)
        {
            Cancellation.Check();
            if (TitleBefore(occurrence) is { } title)
            {
                honorific ??= title.Text;
                gender = gender == Gender.Unknown ? title.Gender : gender;
                if (occurrence.Key != cluster.Key)
                    titled ??= occurrence;
            }

            if (role is null && _roles.Find(occurrence) is { } found)
            {
                role = found.Text;
                gender = gender == Gender.Unknown ? found.Gender : gender;
            }
        }

        (string? given, string? family) = Split(name, titled?.Text, honorific is not null);
        if (gender == Gender.Unknown && given is not null)
            gender = gazetteer.GenderOf(given);
        return (gender, new(given, family, honorific, role));
    }

    private (string Text, Gender Gender)? TitleBefore(NameOccurrence occurrence)
    {
        Token[] tokens = document.Tokens;
        int last = occurrence.FirstToken - 1;
        if (last < 0 || tokens[occurrence.FirstToken].StartsParagraph)
            return null;
        for (int first = Math.Max(0, last - 2); first <= last; first++)
        {
            TextSpan span = TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
            if (_titles.TryGet(span.Of(document.Body), out string meaning))
                return (span.Of(document.Body).ToString(), RoleFinder.GenderOf(meaning));
        }

        return null;
    }

    /// <summary>
    /// The given and the family name: what a title stands before is the family name («M. Kim»), forenames at the beginning are given names,
    /// and without any evidence the first word is.
    /// </summary>
    private (string? Given, string? Family) Split(string name, string? titled, bool hasTitle)
    {
        string[] words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1)
            return !hasTitle && IsForename(name) ? (name, null) : (null, name);
        if (titled is not null && name.StartsWith(titled + " ", StringComparison.Ordinal))
            return (name.Substring(titled.Length + 1), titled);
        if (titled is not null && name.EndsWith(" " + titled, StringComparison.Ordinal))
            return (name.Substring(0, name.Length - titled.Length - 1), titled);
        if (!IsForename(words[0]) && IsFamilyFirst(words))
            return (string.Join(" ", words.Skip(1)), words[0]);
        int given = 1;
        while (given < words.Length - 1 && (IsForename(words[given]) || IsInitial(words[given])))
        {
            Cancellation.Check();
            given++;
        }

        return (string.Join(" ", words.Take(given)), string.Join(" ", words.Skip(given)));
    }

    private bool IsForename(string word) => gazetteer.Of(word.AsSpan()).Is(ListedAs.Forename);

    private static bool IsInitial(string word) => word.Length == 2 && word[1] == '.';

    /// <summary>Korean and Chinese names begin with the family name and have a given name of two syllables behind it.</summary>
    private static bool IsFamilyFirst(string[] words) =>
        words.Length == 2 && words[0].Length <= 5 && words[1].IndexOf('-') is > 0 and int hyphen && hyphen + 1 < words[1].Length && char.IsLower(words[1][hyphen + 1]);
}
