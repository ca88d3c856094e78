using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Quotes.Sentences;

/// <summary>Puts reporting verbs together with their auxiliaries and the pronouns tied to them («a-t-il ajouté»).</summary>
internal sealed class VerbForms(AuthorText text)
{
    private const int LongestVerb = 5;
    private const int LongestForm = 12;

    private List<Node> Nodes => text.Nodes;

    /// <summary>Whether a node is a reporting verb and no noun.</summary>
    public static bool IsVerb(List<Node> nodes, int index)
    {
        Node node = nodes[index];
        if (!node.Is(WordClass.Verb))
            return false;
        if (index == 0)
            return true;
        Node previous = nodes[index - 1];
        if (!previous.Is(WordClass.Determiner) || previous.Is(WordClass.Pronoun))
            return !previous.Is(WordClass.Of) || !node.Is(WordClass.Function | WordClass.Collective);
        return previous.Is(WordClass.Definite) && index > 1 && IsBeforeObjectPronoun(nodes[index - 2]) && !node.Is(WordClass.Function);
    }

    /// <summary>The verb form whose reporting verb is a node, or <see langword="null"/>.</summary>
    public VerbForm? At(int index)
    {
        Node node = Nodes[index];
        if (node.Is(WordClass.Inverted) && !node.Is(WordClass.Verb))
            return Inversion(index);
        if (!IsVerb(Nodes, index))
            return null;
        int start = AuxiliaryOf(index);
        bool needsAuxiliary = node.Is(WordClass.Participle) && !node.Is(WordClass.Finite | WordClass.Gerund | WordClass.Inverted);
        if (needsAuxiliary && start == index && !(index > 0 && Nodes[index - 1].Is(WordClass.Coordinator)))
            return null;
        bool passive = IsPassive(start, index);
        while (start > 0 && start > index - LongestForm && Nodes[start - 1].Is(WordClass.Adverb) && Nodes[start - 1].Length <= 2)
            start--;
        int end = index + 1;
        if (end < Nodes.Count && IsTiedPronoun(end))
            end++;
        return new(start, end, index, passive);
    }

    /// <summary>The pronoun tied to a verb form, or none.</summary>
    public NodeId TiedSubject(VerbForm form)
    {
        for (int i = form.Start; i < form.End; i++)
        {
            if (IsTiedPronoun(i))
                return new(i);
        }

        return NodeId.None;
    }

    private static bool IsBeforeObjectPronoun(Node node) =>
        node.Is(WordClass.Relative | WordClass.Pronoun | WordClass.Adverb) || (node.Is(WordClass.Subordinator) && node.Is(WordClass.Preposition));

    /// <summary>«a-t-il philosophé», «philosophe-t-il»: the form alone makes a reporting verb of any.</summary>
    private VerbForm Inversion(int index)
    {
        int end = index + 2;
        if (Nodes[index].Is(WordClass.Auxiliary))
        {
            while (end < Nodes.Count && end < index + LongestForm && Nodes[end].Is(WordClass.Adverb))
                end++;
            if (end < Nodes.Count && Nodes[end].Kind == NodeKind.Word)
                end++;
        }

        return new(index, Math.Min(end, Nodes.Count), index, IsPassive: false);
    }

    private int AuxiliaryOf(int participle)
    {
        if (!Nodes[participle].Is(WordClass.Participle | WordClass.Infinitive))
            return participle;
        for (int i = participle - 1; i >= 0 && i >= participle - LongestVerb; i--)
        {
            if (Nodes[i].Is(WordClass.Auxiliary))
                return i;
            if (!Nodes[i].Is(WordClass.Adverb) && !IsTiedPronoun(i))
                break;
        }

        return participle;
    }

    private bool IsTiedPronoun(int index) => Nodes[index].Kind == NodeKind.Word && text.Body[Nodes[index].Start] is '-' or '\u2011';

    /// <summary>Whether a form is passive, so that its subject does not speak: “was described as”.</summary>
    private bool IsPassive(int start, int verb) =>
        start < verb
        && Nodes[start].Is(WordClass.Passive)
        && Nodes[verb].Is(WordClass.Participle)
        && !(start > 0 && Nodes[start - 1].Is(WordClass.Reflexive));
}

/// <summary>A reporting verb with what belongs to it.</summary>
/// <param name="Start">The first node.</param>
/// <param name="End">The node after the last.</param>
/// <param name="Verb">The node of the verb itself.</param>
/// <param name="IsPassive">Whether its subject does not speak.</param>
internal readonly record struct VerbForm(int Start, int End, int Verb, bool IsPassive);
