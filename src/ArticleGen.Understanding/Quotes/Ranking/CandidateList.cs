using System.Collections.Generic;
using ArticleGen.Understanding.Quotes.Discourse;
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
    /// <param name="words">How many words the quotation has.</param>
    public void Build(QuotationSite site, IReadOnlyList<Evidence> found, IReadOnlyList<SpeakerReading> readings, int words)
    {
        _count = 0;
        QuotationPlace place = PlaceOf(site);
        int length = Buckets.OfCount(words);
        SieveId surest = Surest(found);
        AddNobody(place, length, site.Paragraph, surest);
        foreach (SpeakerReading reading in readings)
            AddReading(site, found[reading.Evidence], reading, place, length, surest);
        for (int i = 1; i < _count; i++)
            Describe(site, _pool[i], place, surest);
    }

    private static QuotationPlace PlaceOf(QuotationSite site) =>
        site.IsAlone ? site.IsFirst ? QuotationPlace.OpensParagraph : QuotationPlace.Alone
        : site.FollowsColon ? QuotationPlace.AfterColon
        : site.Node == site.Sentence.Start ? QuotationPlace.OpensSentence
        : QuotationPlace.Inside;

    private static SieveId Surest(IReadOnlyList<Evidence> found)
    {
        foreach (Evidence evidence in found)
        {
            if (evidence.Speaker.IsKnown)
                return evidence.Sieve;
        }

        return SieveId.None;
    }

    private void AddNobody(QuotationPlace place, int length, ParagraphKind paragraph, SieveId surest)
    {
        Candidate nobody = New(Speaker.Nobody, -1);
        nobody.Features.Add(SpeakerFeatures.Nobody.At());
        nobody.Features.Add(SpeakerFeatures.NobodyByPlace.At((int)place));
        nobody.Features.Add(SpeakerFeatures.NobodyByLength.At(length));
        nobody.Features.Add(SpeakerFeatures.NobodyByParagraph.At((int)paragraph));
        nobody.Features.Add(SpeakerFeatures.NobodyBySieve.At((int)surest));
    }

    private Candidate New(Speaker speaker, int evidence)
    {
        if (_count == _pool.Count)
            _pool.Add(new());
        Candidate candidate = _pool[_count++];
        (candidate.Speaker, candidate.Evidence, candidate.Readings, candidate.Sieve) = (speaker, evidence, 0, SieveId.SpokenOf);
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
            (candidate.Sieve, candidate.Form) = (evidence.Sieve, reading.Form);
        List<int> features = candidate.Features;
        int sieve = (int)evidence.Sieve;
        features.Add(SpeakerFeatures.SieveForm.At(sieve, (int)reading.Form));
        features.Add(SpeakerFeatures.SieveKind.At(sieve, (int)KindOf(reading.Speaker)));
        features.Add(SpeakerFeatures.SievePlace.At(sieve, (int)place));
        features.Add(SpeakerFeatures.SieveLength.At(sieve, length));
        if (site.IsReportedMood)
            features.Add(SpeakerFeatures.SieveMood.At(sieve));
        if (evidence.Sieve == surest && reading.Rank == 0)
            features.Add(SpeakerFeatures.SurestSieve.At(sieve));
        features.Add(SpeakerFeatures.FormRank.At((int)reading.Form, (2 * reading.Rank) + (reading.IsSure ? 0 : 1)));
        if (!evidence.Phrase.IsNone && !evidence.IsInside && evidence.Sieve != SieveId.NextSubject)
            AddPosition(site.View, site.Node, evidence.Phrase, features);
    }

    private static void AddPosition(SentenceView view, int quotation, PhraseId id, List<int> features)
    {
        NounPhrase phrase = view.Of(id);
        int end = view.EndOf(id);
        int side = phrase.Start < quotation ? 0 : 1;
        int distance = side == 0 ? quotation - end : phrase.Start - quotation - 1;
        AddOnce(features, SpeakerFeatures.Distance.At((side * Buckets.Counts) + Buckets.OfCount(distance)));
        AddOnce(features, SpeakerFeatures.Link.At((int)LinkOf(view, phrase), side));
        AddOnce(features, SpeakerFeatures.Next.At((int)Surroundings.At(view.Nodes, view.Sentence, end), side));
        AddOnce(features, SpeakerFeatures.Previous.At((int)Surroundings.At(view.Nodes, view.Sentence, phrase.Start - 1), side));
    }

    private static SpeakerLink LinkOf(SentenceView view, NounPhrase phrase) => phrase.Link switch
    {
        PhraseLink.None => phrase.StartsClause ? SpeakerLink.Subject : SpeakerLink.Object,
        PhraseLink.Of => SpeakerLink.Of,
        _ => phrase.Start > 0 && view.Nodes[phrase.Start - 1].Is(WordClass.Source | WordClass.Viewpoint) ? SpeakerLink.Source : SpeakerLink.Preposition,
    };

    private static void AddOnce(List<int> features, int feature)
    {
        if (!features.Contains(feature))
            features.Add(feature);
    }

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
        if (speaker.Entity.IsNone)
            return;
        if (facts.IsMentionedIn(speaker.Entity, site.Content))
            features.Add(SpeakerFeatures.InsideQuotation.At());
        if (!facts.IsInText(speaker.Entity))
            features.Add(SpeakerFeatures.OnlyOutsideText.At());
        if (facts.IsMentionedIn(speaker.Entity, site.SentenceSpan))
            features.Add(SpeakerFeatures.InSentence.At((int)kind));
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
