using System;
using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>Who passed the words on: «cité par X», «a déclaré à X», “told X”.</summary>
internal static class Relay
{
    private const int NearCue = 8;
    private const int LongestRest = 24;

    /// <summary>The entity named behind the reporting words of a sentence, or none.</summary>
    public static EntityId Find(SentenceView view, Evidence evidence)
    {
        if (!evidence.HasCue)
            return EntityId.None;
        int end = Math.Min(view.Sentence.End, evidence.CueEnd + LongestRest);
        for (int i = evidence.CueEnd; i < end && view.Nodes[i].Kind != NodeKind.Quotation; i++)
        {
            Node node = view.Nodes[i];
            bool addressed = (i < evidence.CueEnd + NearCue && node.Is(WordClass.Preposition)) || i == evidence.CueEnd;
            if (!addressed && !node.Is(WordClass.Relay))
                continue;
            bool isName = node.Kind == NodeKind.Name;
            int name = isName ? i : i + 1;
            while (name < end && view.Nodes[name].Is(WordClass.Definite | WordClass.Collective))
                name++;
            bool mayBe = !isName || !view.Text.Lexicon.SubjectMayFollow;
            if (mayBe && name < end && view.Nodes[name].Kind == NodeKind.Name && view.Text.KindOf(new NodeId(name)) == EntityKind.Organization)
                return view.Nodes[name].Entity == evidence.Speaker.Entity ? EntityId.None : view.Nodes[name].Entity;
        }

        return EntityId.None;
    }
}
