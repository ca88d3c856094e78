namespace ArticleGen.CompilerServices
{
    /// <summary>What both sides of a table agree on. A string begins with its length and, in the lowest bits, what it is.</summary>
    internal static class TableFormat
    {
        internal const int StringBits = 2;

        /// <summary>Nothing; as the name of an entity, the text of its first mention.</summary>
        internal const int Null = 0;

        /// <summary>A slice of the article's text; its start follows.</summary>
        internal const int SliceOfText = 1;

        /// <summary>The characters follow.</summary>
        internal const int SpelledOut = 2;

        /// <summary>A slice of what is being described, such as the name of the entity; its start follows.</summary>
        internal const int SliceOfKey = 3;
    }

    /// <summary>What an article has beyond its text.</summary>
    internal static class ArticleFlags
    {
        internal const int HasFrontMatter = 1;
        internal const int HasMarkup = 2;
    }

    /// <summary>The first byte of an entity: its kind, and what is unusual about it.</summary>
    internal static class EntityFlags
    {
        internal const int KindMask = 15;
        internal const int HasAliases = 16;
        internal const int HasMentionCount = 32;
        internal const int HasDetails = 64;
        internal const int HasSpelledId = 128;
    }

    /// <summary>The unit of probabilities.</summary>
    internal static class Hundredths
    {
        internal const int Count = 100;
    }

    /// <summary>The first byte of a quotation: its kind, and what it has.</summary>
    internal static class QuoteFlags
    {
        internal const int KindMask = 7;
        internal const int HasSpeaker = 8;
        internal const int HasSpeakerSpan = 16;
        internal const int AnySpeaker = HasSpeaker | HasSpeakerSpan;
        internal const int HasCue = 32;
        internal const int HasVia = 64;

        /// <summary>Confidence is written in hundredths.</summary>
        internal const int ConfidenceParts = 100;
    }
}
