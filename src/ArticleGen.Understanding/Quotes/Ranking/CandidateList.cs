using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Quotes.Discourse;
using ArticleGen.Understanding.Quotes.Kinds;
using ArticleGen.Understanding.Quotes.Sentences;
using ArticleGen.Understanding.Quotes.Sieves;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>The candidates for one quotation after the other: what sieves propose, joined where they mean the same, and nobody.</summary>
internal sealed class CandidateList(ArticleFacts facts)
{
    private readonly List<Candidate> _pool = [];
    private int _count;

    public int Count => _count;

    public Candidate this[int index] => _pool[index];

    /// <summary>Makes the candidates of a quotation; nobody is the first.</summary>
    /// <param name="site">The quotation.</param>
    /// <param name="found">What the sieves found.</param>
    /// <param name="readings">How it may be read.</param>
    /// <param name="content">What the quotation looks like.</param>
    public void Build(QuotationSite site, IReadOnlyList<Evidence> found, IReadOnlyList<SpeakerReading> readings, QuotationContent content)
    {
        _count = 0;
        QuotationPlace place = site.Place;
        int length = Buckets.OfCount(content.Words);
        SieveId surest = Surest(found);
        SpeakerForm form = FormOf(found, readings, surest);
        AddNobody(place, length, site.Paragraph, surest, form);
        WordFeatures.AddAround(site, _pool[0]);
        foreach (SpeakerReading reading in readings)
            AddReading(site, found[reading.Evidence], reading, place, length, surest);
        for (int i = 1; i < _count; i++)
        {
            Describe(site, _pool[i], place, surest);
            Compare(site, _pool[i], surest, form, content.HasFirstPerson);
            WordFeatures.AddNoun(site.View.Text, _pool[i]);
        }
    }

    /// <summary>What a candidate is beside the surest evidence for anyone, and beside what the quotation says.</summary>
    private void Compare(QuotationSite site, Candidate candidate, SieveId surest, SpeakerForm form, bool hasFirstPerson)
    {
        List<int> features = candidate.Features;
        features.Add(SpeakerFeatures.BestBefore.At((int)candidate.Sieve, (int)Surroundings.At(site.View.Nodes, site.Sentence, site.Node - 1)));
        features.Add(SpeakerFeatures.BestAfter.At((int)candidate.Sieve, (int)Surroundings.At(site.View.Nodes, site.Sentence, site.Node + 1)));
        features.Add(SpeakerFeatures.BestSurestForm.At((int)candidate.Sieve, (int)form));
        features.Add(SpeakerFeatures.BestParagraph.At((int)candidate.Sieve, (int)site.Paragraph));
        features.Add(SpeakerFeatures.FormRankPart.At((int)candidate.Form, SpeakerFeatures.RankOf(PartOf(site.Referents, candidate.Speaker).Part, candidate.Rank)));
        features.Add(SpeakerFeatures.KindFirstPerson.At((int)KindOf(candidate.Speaker), hasFirstPerson ? 1 : 0));
        if (!candidate.Speaker.Entity.IsNone && site.NextSentenceSpan is { } next && facts.IsMentionedIn(candidate.Speaker.Entity, next))
            features.Add(SpeakerFeatures.FormNext.At((int)candidate.Form, (int)site.Place));
    }

    private static SieveId Surest(IReadOnlyList<Evidence> found)
    {
        foreach (Evidence evidence in found)
        {
            if (evidence.Speaker.IsKnown)
                return evidence.Sieve;
        }

        return SieveId.None;
    }

    private static SpeakerForm FormOf(IReadOnlyList<Evidence> found, IReadOnlyList<SpeakerReading> readings, SieveId surest)
    {
        foreach (SpeakerReading reading in readings)
        {
            if (found[reading.Evidence].Sieve == surest)
                return reading.Form;
        }

        return SpeakerForm.Absent;
    }

    private void AddNobody(QuotationPlace place, int length, ParagraphKind paragraph, SieveId surest, SpeakerForm form)
    {
        Candidate nobody = New(Speaker.Nobody, -1);
        nobody.Features.Add(SpeakerFeatures.Nobody.At());
        nobody.Features.Add(SpeakerFeatures.NobodyByPlace.At((int)place));
        nobody.Features.Add(SpeakerFeatures.NobodyByLength.At(length));
        nobody.Features.Add(SpeakerFeatures.NobodyByParagraph.At((int)paragraph));
        nobody.Features.Add(SpeakerFeatures.NobodyBySieve.At((int)surest));
        nobody.Features.Add(SpeakerFeatures.NobodyByForm.At((int)surest, (int)form));
    }

    private Candidate New(Speaker speaker, int evidence)
    {
        if (_count == _pool.Count)
            _pool.Add(new());
        Candidate candidate = _pool[_count++];
        (candidate.Speaker, candidate.Evidence, candidate.Readings, candidate.Sieve, candidate.Rank) = (speaker, evidence, 0, SieveId.SpokenOf, 0);
        candidate.Features.Clear();
        return candidate;
    }

    private int IndexOf(Speaker speaker)
    {
        for (int i = 1; i < _count; i++)
        {
            if (_pool[i].Speaker.IsSame(speaker))
                return i;
        }

        return -1;
    }

    private void AddReading(QuotationSite site, Evidence evidence, SpeakerReading reading, QuotationPlace place, int length, SieveId surest)
    {
        if (!reading.Speaker.IsKnown)
            return;
        int index = IndexOf(reading.Speaker);
        if (index < 0)
        {
            index = _count;
            New(reading.Speaker, reading.Evidence);
        }

        Candidate candidate = _pool[index];
        bool isWritten = candidate.Speaker.Span is null && reading.Speaker.Span is not null;
        if (isWritten || (reading.Evidence < candidate.Evidence && reading.Speaker.Span is not null))
            (candidate.Speaker, candidate.Evidence) = (reading.Speaker, reading.Evidence);
        candidate.Readings++;
        if (evidence.Sieve < candidate.Sieve || candidate.Readings == 1)
            (candidate.Sieve, candidate.Form, candidate.Rank) = (evidence.Sieve, reading.Form, reading.Rank);
        List<int> features = candidate.Features;
        int sieve = (int)evidence.Sieve;
        features.Add(SpeakerFeatures.SieveForm.At(sieve, (int)reading.Form));
        features.Add(SpeakerFeatures.SieveKind.At(sieve, (int)KindOf(reading.Speaker)));
        features.Add(SpeakerFeatures.SievePlace.At(sieve, (int)place));
        features.Add(SpeakerFeatures.SieveLength.At(sieve, length));
        if (site.IsReportedMood)
            features.Add(SpeakerFeatures.SieveMood.At(sieve));
        WordFeatures.AddCue(site.View, evidence, candidate);
        if (evidence.Sieve == surest && reading.Rank == 0)
            features.Add(SpeakerFeatures.SurestSieve.At(sieve));
        candidate.AddOnce(SpeakerFeatures.FormRank.At((int)reading.Form, (2 * reading.Rank) + (reading.IsSure ? 0 : 1)));
        if (reading.Rivals > 0)
            candidate.AddOnce(SpeakerFeatures.FormRivals.At((int)reading.Form, (reading.Rank * SpeakerFeatures.Rivals) + Math.Min(reading.Rivals, SpeakerFeatures.Rivals) - 1));
        if (!evidence.Phrase.IsNone && !evidence.IsInside && evidence.Sieve != SieveId.NextSubject)
            AddPosition(site.View, site.Node, evidence.Phrase, candidate);
    }

    private static void AddPosition(SentenceView view, int quotation, PhraseId id, Candidate candidate)
    {
        NounPhrase phrase = view.Of(id);
        int end = view.EndOf(id);
        int side = phrase.Start < quotation ? 0 : 1;
        int distance = side == 0 ? quotation - end : phrase.Start - quotation - 1;
        candidate.AddOnce(SpeakerFeatures.Distance.At((side * Buckets.Counts) + Buckets.OfCount(distance)));
        candidate.AddOnce(SpeakerFeatures.Link.At((int)LinkOf(view, phrase), side));
        candidate.AddOnce(SpeakerFeatures.Next.At((int)Surroundings.At(view.Nodes, view.Sentence, end), side));
        candidate.AddOnce(SpeakerFeatures.Previous.At((int)Surroundings.At(view.Nodes, view.Sentence, phrase.Start - 1), side));
    }

    private static SpeakerLink LinkOf(SentenceView view, NounPhrase phrase) => phrase.Link switch
    {
        PhraseLink.None => phrase.StartsClause ? SpeakerLink.Subject : SpeakerLink.Object,
        PhraseLink.Of => SpeakerLink.Of,
        _ => phrase.Start > 0 && view.Nodes[phrase.Start - 1].Is(WordClass.Source | WordClass.Viewpoint) ? SpeakerLink.Source : SpeakerLink.Preposition,
    };

    private void Describe(QuotationSite site, Candidate candidate, QuotationPlace place, SieveId surest)
    {
        List<int> features = candidate.Features;
        Speaker speaker = candidate.Speaker;
        SpeakerKind kind = KindOf(speaker);
        features.Add(SpeakerFeatures.BestForm.At((int)candidate.Sieve, (int)candidate.Form));
        features.Add(SpeakerFeatures.BestSurest.At((int)candidate.Sieve, (int)surest));
        features.Add(SpeakerFeatures.Kind.At((int)kind));
        features.Add(SpeakerFeatures.Sieves.At(Buckets.OfCount(candidate.Readings)));
        int turn = (int)TurnOf(site.Conversation, speaker);
        features.Add(SpeakerFeatures.Turn.At(turn, (int)place));
        features.Add(SpeakerFeatures.TurnSurest.At(turn, (int)surest));
        (SpeakerPart part, int age, int mentions) = PartOf(site.Referents, speaker);
        features.Add(SpeakerFeatures.Age.At((int)part, Buckets.OfCount(age)));
        if (part != SpeakerPart.NotSpokenOf && age <= 2)
        {
            features.Add(SpeakerFeatures.RecentPart.At((int)part, (int)place));
            features.Add(SpeakerFeatures.PartSurest.At((int)part, (int)surest));
        }

        features.Add(SpeakerFeatures.Mentions.At(Buckets.OfCount(mentions)));
        int form = (int)candidate.Form;
        features.Add(SpeakerFeatures.FormAge.At(form, SpeakerFeatures.AgeOf(part, age)));
        features.Add(SpeakerFeatures.FormTurn.At(form, turn));
        features.Add(SpeakerFeatures.FormMentions.At(form, Buckets.OfCount(mentions)));
        features.Add(SpeakerFeatures.FormKind.At(form, (int)kind));
        if (speaker.Entity.IsNone)
            return;
        features.Add(SpeakerFeatures.FormSpoken.At(form, Buckets.OfCount(site.Conversation.TimesSpoken(speaker.Entity))));
        features.Add(SpeakerFeatures.FormProminence.At(form, facts.ProminenceOf(speaker.Entity)));
        int position = PositionOf(site, speaker.Entity);
        features.Add(SpeakerFeatures.FormPosition.At(form, position));
        if (position > 0)
            features.Add(SpeakerFeatures.InSentence.At((int)kind));
        if (facts.IsMentionedIn(speaker.Entity, site.Content))
        {
            features.Add(SpeakerFeatures.InsideQuotation.At());
            features.Add(SpeakerFeatures.FormInside.At(form));
        }

        if (!facts.IsInText(speaker.Entity))
            features.Add(SpeakerFeatures.OnlyOutsideText.At());
    }

    /// <summary>0 where the sentence does not name somebody, 1 where it does before the quotation, 2 behind, 3 on both sides.</summary>
    private int PositionOf(QuotationSite site, EntityId entity)
    {
        TextSpan sentence = site.SentenceSpan;
        bool before = site.Content.Start > sentence.Start && facts.IsMentionedIn(entity, TextSpan.FromBounds(sentence.Start, site.Content.Start));
        bool after = site.Content.End < sentence.End && facts.IsMentionedIn(entity, TextSpan.FromBounds(site.Content.End, sentence.End));
        return (before ? 1 : 0) + (after ? 2 : 0);
    }

    private static SpeakerTurn TurnOf(Conversation conversation, Speaker speaker)
    {
        if (conversation.Last.IsKnown && conversation.Last.IsSame(speaker))
            return conversation.SpokeInSentence ? SpeakerTurn.LastInSentence : conversation.SpokeInParagraph && conversation.GoesOn ? SpeakerTurn.LastInParagraph : conversation.GoesOn ? SpeakerTurn.LastAndGoesOn : SpeakerTurn.Last;
        return conversation.BeforeLast.IsKnown && conversation.BeforeLast.IsSame(speaker) ? SpeakerTurn.BeforeLast : SpeakerTurn.Never;
    }

    private static (SpeakerPart Part, int Age, int Mentions) PartOf(Referents referents, Speaker speaker)
    {
        foreach (Referent referent in referents.All)
        {
            if (!referent.Who.IsSame(speaker))
                continue;
            SpeakerPart part = referent.Part switch
            {
                >= Referents.AsSpeaker => SpeakerPart.Speaker,
                >= Referents.AsSubject => SpeakerPart.Subject,
                >= Referents.AsUnnamed => SpeakerPart.Unnamed,
                _ => SpeakerPart.Other,
            };
            return (part, referents.Age(referent), referent.Mentions);
        }

        return (SpeakerPart.NotSpokenOf, 0, 0);
    }

    private SpeakerKind KindOf(Speaker speaker) => speaker.Entity.IsNone ? SpeakerKind.Unnamed : facts.KindOf(speaker.Entity) switch
    {
        EntityKind.Person => SpeakerKind.Person,
        EntityKind.Organization => SpeakerKind.Organization,
        EntityKind.Place => SpeakerKind.Place,
        _ => SpeakerKind.Other,
    };
}
