using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Names.Bounds;

/// <summary>Takes the preposition off that has its capital from the sentence: «Según Iniesta».</summary>
internal sealed class LeadingPrepositions : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        PhraseTable sources = context.Lexicon["cue-prepositions"];
        for (int i = 0; i < names.Count; i++)
        {
            int first = names[i].FirstToken;
            if (names[i].Length > 1 && context.Tokens[first].StartsSentence && sources.Contains(context.WordAt(first)))
                names.Bound(i, first + 1, names[i].EndToken);
        }
    }
}
