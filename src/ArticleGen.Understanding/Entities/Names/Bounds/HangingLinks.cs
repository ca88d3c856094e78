using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Understanding.Entities.Names.Bounds;

/// <summary>Takes small words and marks off the edges of names: no name ends with «de», none but a person's begins with it, none with "pro-".</summary>
internal sealed class HangingLinks : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            Cancellation.Check();
            NameMention name = names[i];
            (int first, int end) = (name.FirstToken, name.EndToken);
            while (end > first + 1 && IsSmallLink(context, end - 1))
            {
                Cancellation.Check();
                end--;
            }

            while (name.Kind != EntityKind.Person && first < end - 1 && (context.Tokens[first].Kind == TokenKind.Punctuation || IsSmallLink(context, first)))
            {
                Cancellation.Check();
                first++;
            }

            while (first < end - 1 && context.Tokens[first] is { Length: > 1 } prefix && context.Text[prefix.End - 1] == '-')
                first++;
            names.Bound(i, first, end);
        }
    }

    private static bool IsSmallLink(NameContext context, int token) => context.Tokens[token].Case == LetterCase.Lower && context.IsLink(token);
}
