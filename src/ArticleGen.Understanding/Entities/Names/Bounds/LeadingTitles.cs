using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Names.Bounds;

/// <summary>Takes the title off a person's name: "Ambassador Weber"; but "Duke Ellington" keeps what is a forename here.</summary>
internal sealed class LeadingTitles : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        PhraseTable titles = context.Lexicon["titles"];
        for (int i = 0; i < names.Count; i++)
        {
            NameMention name = names[i];
            if (name.Kind != EntityKind.Person || name.Length < 2)
                continue;
            int position = context.Tokens[name.FirstToken].Start;
            int length = titles.LongestMatch(context.Text, position, context.Tokens[name.EndToken - 2].End, out _);
            if (length == 0 || context.ListingOf(name.FirstToken, name.FirstToken + 1).Is(ListedAs.Forename) || names.ListingOf(i).Is(ListedAs.Person))
                continue;
            int start = name.FirstToken;
            while (context.Tokens[start].Start < position + length)
                start++;
            if (context.Tokens[start].IsCapitalized)
                names.Bound(i, start, name.EndToken);
        }
    }
}
