using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Resolution;

/// <summary>Corrects names that have taken a word too many: the article before them, or the name of a person behind that of a medium.</summary>
internal sealed class NameBoundaries(Document document, NameGazetteer gazetteer)
{
    private readonly PhraseTable _determiners = Lexicon.For(document.Language)["determiners"];

    /// <summary>The names with their bounds corrected, in order.</summary>
    public List<NameMention> Apply(List<NameMention> names)
    {
        List<NameMention> corrected = new(names.Count);
        foreach (NameMention name in names)
        {
            NameMention rest = name.EndToken - name.FirstToken > 1 ? WithoutArticle(name) : name;
            int split = rest.Kind == EntityKind.Organization && rest.EndToken - rest.FirstToken > 2 ? EndOfKnownOrganization(rest) : 0;
            if (split > 0)
            {
                corrected.Add(rest with { EndToken = split });
                corrected.Add(new(EntityKind.Person, split, rest.EndToken));
            }
            else
            {
                corrected.Add(rest);
            }
        }

        return corrected;
    }

    /// <summary>"The Church of Scientology" without its article, but "The Hague" with it.</summary>
    private NameMention WithoutArticle(NameMention name)
    {
        Token first = document.Tokens[name.FirstToken];
        if (name.Kind == EntityKind.Work || !first.StartsSentence || !_determiners.TryGet(first.Span.Of(document.Body), out string meaning) || !meaning.StartsWith("definite", System.StringComparison.Ordinal))
            return name;
        NameMention rest = name with { FirstToken = name.FirstToken + 1 };
        return IsListed(name.Kind, TextOf(name)) || !(document.Language == "en" || IsListed(name.Kind, TextOf(rest))) ? name : rest;
    }

    /// <summary>«Reuters Anna Weber» is an agency and its reporter.</summary>
    private int EndOfKnownOrganization(NameMention name)
    {
        for (int end = name.EndToken - 2; end > name.FirstToken; end--)
        {
            if (gazetteer.IsForename(TextOf(name with { FirstToken = end, EndToken = end + 1 })) && gazetteer.IsOrganization(TextOf(name with { EndToken = end })))
                return end;
        }

        return 0;
    }

    private bool IsListed(EntityKind kind, string name) => kind switch
    {
        EntityKind.Organization => gazetteer.IsOrganization(name),
        EntityKind.Place => gazetteer.IsPlace(name),
        _ => false,
    };

    private string TextOf(NameMention name) =>
        TextSpan.FromBounds(document.Tokens[name.FirstToken].Start, document.Tokens[name.EndToken - 1].End).Of(document.Body).ToString();
}
