using System.Collections.Generic;
using ArticleGen.Understanding.Quotes.Discourse;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>Asks all sieves about a quotation and resolves whom their noun phrases designate.</summary>
/// <param name="discourse">Resolves phrases around the quotation; <see langword="null"/> where the discourse must not notice the reading.</param>
/// <param name="around">Resolves phrases around the quotation.</param>
/// <param name="inside">Resolves phrases inside the quotation.</param>
internal sealed class EvidenceCollector(DiscourseReader? discourse, SpeakerResolver around, SpeakerResolver inside)
{
    private readonly List<Evidence> _found = [];
    private readonly List<int> _inTextOrder = [];

    /// <summary>What the sieves found of the last quotation asked about, the surest first.</summary>
    public IReadOnlyList<Evidence> Found => _found;

    public void Collect(QuotationSite site)
    {
        _found.Clear();
        _inTextOrder.Clear();
        foreach (ISieve sieve in SpeakerSieves.InOrder)
        {
            if (sieve.Find(site) is not { } evidence)
                continue;
            if (!evidence.Phrase.IsNone && !evidence.Speaker.IsKnown)
                _inTextOrder.Add(_found.Count);
            _found.Add(evidence);
        }

        // A pronoun stands for somebody before it: who is spoken of behind it must not be noted yet.
        _inTextOrder.Sort(ByPhrase);
        foreach (int i in _inTextOrder)
            _found[i] = _found[i] with { Speaker = Resolve(_found[i]) };
    }

    private int ByPhrase(int left, int right)
    {
        int order = _found[left].Phrase.Index.CompareTo(_found[right].Phrase.Index);
        return order != 0 ? order : left.CompareTo(right);
    }

    private Speaker Resolve(Evidence evidence) =>
        evidence.IsInside ? inside.Resolve(evidence.Phrase) : discourse?.Resolve(evidence.Phrase) ?? around.Resolve(evidence.Phrase);
}
