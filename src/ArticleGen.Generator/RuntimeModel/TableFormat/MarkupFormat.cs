namespace ArticleGen.CompilerServices
{
    /// <summary>
    /// The markup of an article: a byte for each piece with its kind and what follows; how far it starts behind the end of the piece before, or
    /// the start of the one that holds it; its length; how many pieces it holds; number, value and title.
    /// </summary>
    internal static class MarkupFormat
    {
        internal const int KindMask = 0x3F;

        /// <summary>Number, value and title follow.</summary>
        internal const int HasDetails = 0x40;

        /// <summary>It does not start where the position is.</summary>
        internal const int HasGap = 0x80;

        private const long LeavesOfText = (1L << 0) | (1L << 1) | (1L << 12) | (1L << 15) | (1L << 31);

        // Code and emphasis; strong emphasis.
        private const long LeavesBetweenMarks = (1L << 25) | (1L << 26);
        private const long LeavesBetweenDoubleMarks = 1L << 27;

        private const long Childless = (1L << 3) | (1L << 19) | (1L << 20) | (1L << 22) | (1L << 23) | (1L << 24) | (1L << 32) | (1L << 21) | (1L << 34);

        /// <summary>
        /// How many marks stand on either side of the text of a piece that holds nothing but its own text: none around a paragraph, one around
        /// emphasis and code. Negative for kinds that are no such pieces.
        /// </summary>
        internal static int MarksAroundText(int kind)
        {
            if ((LeavesOfText & (1L << kind)) != 0)
                return 0;
            if ((LeavesBetweenMarks & (1L << kind)) != 0)
                return 1;
            return (LeavesBetweenDoubleMarks & (1L << kind)) != 0 ? 2 : -1;
        }

        /// <summary>Whether pieces of a kind may hold others.</summary>
        internal static bool MayHold(int kind) => (Childless & (1L << kind)) == 0;
    }
}
