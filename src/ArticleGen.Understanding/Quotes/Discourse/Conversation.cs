namespace ArticleGen.Understanding.Quotes.Discourse;

/// <summary>Who has spoken last, and whether that still counts.</summary>
internal sealed class Conversation
{
    /// <summary>Who spoke the last quotation.</summary>
    public Speaker Last { get; private set; }

    /// <summary>Who spoke before, if somebody else.</summary>
    public Speaker BeforeLast { get; private set; }

    /// <summary>Whether nobody else has been the subject since.</summary>
    public bool GoesOn { get; private set; }

    private int _block = int.MinValue;

    public void OpenParagraph(int block) => GoesOn &= block - _block == 1;

    public void Speaks(Speaker speaker)
    {
        if (!speaker.IsSame(Last))
            BeforeLast = Last;
        Last = speaker;
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
