using System.Collections.Generic;

namespace ArticleGen.Understanding.Quotes.Discourse;

/// <summary>Who has spoken last, and whether that still counts.</summary>
internal sealed class Conversation
{
    private readonly Dictionary<EntityId, int> _times = [];
    private int _block = int.MinValue;

    /// <summary>Who says «je»: the one whose words are read, none for the author.</summary>
    public EntityId Self { get; private set; }

    /// <summary>Who spoke the last quotation.</summary>
    public Speaker Last { get; private set; }

    /// <summary>Who spoke before, if somebody else.</summary>
    public Speaker BeforeLast { get; private set; }

    /// <summary>Whether nobody else has been the subject since.</summary>
    public bool GoesOn { get; private set; }

    /// <summary>Whether somebody has been quoted in the paragraph.</summary>
    public bool SpokeInParagraph { get; private set; }

    /// <summary>Whether somebody has been quoted in the sentence.</summary>
    public bool SpokeInSentence { get; private set; }

    /// <summary>Who was last reported without quotation marks.</summary>
    public Speaker Reporter { get; set; }

    /// <summary>Whom the paragraph before lets speak with a colon at its end.</summary>
    public Speaker LeadIn { get; set; }

    /// <summary>Starts with the words of somebody who has the floor.</summary>
    public void Enter(EntityId self)
    {
        (Self, BeforeLast) = (self, Speaker.Nobody);
        (Last, GoesOn) = (new(self, null), true);
        (SpokeInParagraph, SpokeInSentence) = (false, false);
    }

    public void OpenParagraph(int block)
    {
        GoesOn &= block - _block == 1;
        SpokeInParagraph = false;
    }

    public void OpenSentence() => SpokeInSentence = false;

    /// <summary>How many quotations somebody has spoken so far.</summary>
    public int TimesSpoken(EntityId entity) => _times.TryGetValue(entity, out int times) ? times : 0;

    public void Speaks(Speaker speaker)
    {
        if (!speaker.Entity.IsNone)
            _times[speaker.Entity] = TimesSpoken(speaker.Entity) + 1;
        if (!speaker.IsSame(Last))
            BeforeLast = Last;
        Last = speaker;
        Reporter = Speaker.Nobody;
        (SpokeInSentence, SpokeInParagraph) = (true, true);
    }

    /// <summary>Ends a sentence.</summary>
    /// <param name="block">Its paragraph.</param>
    /// <param name="spoke">Whether somebody was quoted in it.</param>
    /// <param name="hasOwnSubject">Whether it is about somebody.</param>
    public void EndSentence(int block, bool spoke, bool hasOwnSubject)
    {
        if (spoke)
            (GoesOn, _block) = (true, block);
        else if (hasOwnSubject)
            GoesOn = false;
    }
}
