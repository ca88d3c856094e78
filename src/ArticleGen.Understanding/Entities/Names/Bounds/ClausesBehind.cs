using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Names.Bounds;

/// <summary>Cuts a person's name before the clause that was taken with it ("Weber left Harrods"): no small word but a particle joins its parts.</summary>
internal sealed class ClausesBehind : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        PhraseTable particles = context.Lexicon["name-particles"];
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Kind != EntityKind.Person)
                continue;
            for (int token = names[i].FirstToken + 1; token < names[i].EndToken; token++)
            {
                if (context.Tokens[token] is { Kind: TokenKind.Word, Case: LetterCase.Lower, Length: > 2 } && context.Tokens[token - 1].IsCapitalized && !particles.Contains(context.WordAt(token)))
                    names.Bound(i, names[i].FirstToken, token);
            }
        }
    }
}
