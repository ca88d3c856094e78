using System.Collections.Generic;
using ArticleGen.Understanding.Quotes.Discourse;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>Asks all sieves about a quotation and reads whom their noun phrases may designate.</summary>
/// <param name="discourse">Notes who is spoken of; <see langword="null"/> where the discourse must not notice the reading.</param>
/// <param name="around">Reads phrases around the quotation.</param>
/// <param name="inside">Reads phrases inside the quotation.</param>
internal sealed class EvidenceCollector(DiscourseReader? discourse, SpeakerReadings around, SpeakerReadings inside)
{
    private readonly List<Evidence> _found = [];
    private readonly List<SpeakerReading> _readings = [];
    private readonly List<int> _inTextOrder = [];

    /// <summary>What the sieves found of the last quotation asked about, the surest first.</summary>
    public IReadOnlyList<Evidence> Found => _found;

    /// <summary>How it may be read.</summary>
    public IReadOnlyList<SpeakerReading> Readings => _readings;

    public void Collect(QuotationSite site)
    {
        _found.Clear();
        _readings.Clear();
        _inTextOrder.Clear();
        foreach (ISieve sieve in SpeakerSieves.InOrder)
        {
            if (sieve.Find(site) is not { } evidence)
                continue;
            if (evidence.LeavesOutSubject)
                around.AddLeftOut(_found.Count, _readings);
            else if (!evidence.Phrase.IsNone)
                _inTextOrder.Add(_found.Count);
            else if (evidence.Speaker.IsKnown)
                _readings.Add(new(_found.Count, evidence.Speaker, SpeakerForm.Absent, 0, IsSure: true));
            _found.Add(evidence);
        }

        // A pronoun stands for somebody before it: who is spoken of behind it must not be noted yet.
        _inTextOrder.Sort(ByPhrase);
        foreach (int i in _inTextOrder)
            Read(i);
    }

    private void Read(int evidence)
    {
        PhraseId phrase = _found[evidence].Phrase;
        int first = _readings.Count;
        if (_found[evidence].IsInside)
        {
            inside.Add(phrase, evidence, _readings);
        }
        else
        {
            discourse?.NoteBefore(phrase);
            around.Add(phrase, evidence, _readings);
        }

        _found[evidence] = _found[evidence] with { Speaker = _readings[first].Speaker };
    }

    private int ByPhrase(int left, int right)
    {
        int order = _found[left].Phrase.Index.CompareTo(_found[right].Phrase.Index);
        return order != 0 ? order : left.CompareTo(right);
    }
}
