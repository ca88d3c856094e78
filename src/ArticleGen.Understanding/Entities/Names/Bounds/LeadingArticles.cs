using System;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Understanding.Entities.Names.Bounds;

/// <summary>Takes the article off: "The Church of Scientology", «El Ayuntamiento»; but "The Hague" and «Le Figaro» keep theirs.</summary>
internal sealed class LeadingArticles : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        bool keeps = context.Language.NamesKeepArticles;
        for (int i = 0; i < names.Count; i++)
        {
            NameMention name = names[i];
            Token first = context.Tokens[name.FirstToken];
            if (name.Kind == EntityKind.Work || name.Length < 2 || !(first.StartsSentence || !keeps) || !IsArticle(context, name.FirstToken) || IsListed(names.ListingOf(i), name.Kind, keeps))
                continue;
            bool isAcronym = name.Length == 2 && context.Tokens[name.FirstToken + 1].Case == LetterCase.Upper;
            if (!keeps || isAcronym || context.HeadKindAt(name.FirstToken + 1) is not null || context.ListingOf(name.FirstToken + 1, name.EndToken).Is(name.Kind))
                names.Bound(i, name.FirstToken + 1, name.EndToken);
        }
    }

    private static bool IsArticle(NameContext context, int token) =>
        context.Determiners.TryGet(context.WordAt(token), out string meaning) && meaning.StartsWith("definite", StringComparison.Ordinal);

    private static bool IsListed(Listing listing, EntityKind kind, bool keeps) => listing.Is(keeps ? kind : EntityKind.Place);
}
