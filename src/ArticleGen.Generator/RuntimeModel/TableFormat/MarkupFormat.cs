using System;

namespace ArticleGen.CompilerServices
{
    /// <summary>
    /// The markup of an article: a byte for each piece with its form and what follows; how far it starts behind the end of the piece before, or
    /// the start of the one that holds it; its length; how many pieces it holds; number, value and title. What follows from the form is left out.
    /// </summary>
    internal static class MarkupFormat
    {
        internal const int FormMask = 0x3F;

        /// <summary>Number, value and title follow.</summary>
        internal const int HasDetails = 0x40;

        /// <summary>It does not start where the position is.</summary>
        internal const int HasGap = 0x80;

        /// <summary>A value follows, as a string.</summary>
        internal const int HasValue = 1;

        /// <summary>The value stands before the last character of the piece, as the target of a link does; its length follows.</summary>
        internal const int HasValueAtEnd = 2;

        /// <summary>A title follows.</summary>
        internal const int HasTitle = 4;

        /// <summary>The number follows, which has no room above these flags.</summary>
        internal const int HasLargeNumber = 8;

        internal const int NumberShift = 4;
        internal const int LargestSmallNumber = 15;

        private const long LeavesOfText = (1L << 0) | (1L << 1) | (1L << 12) | (1L << 15) | (1L << 31);

        // Code and emphasis; strong emphasis.
        private const long LeavesBetweenMarks = (1L << 25) | (1L << 26);
        private const long LeavesBetweenDoubleMarks = 1L << 27;

        private const long Childless = (1L << 3) | (1L << 19) | (1L << 20) | (1L << 22) | (1L << 23) | (1L << 24) | (1L << 32) | (1L << 21) | (1L << 34);

        // Forms behind those that are kinds.
        private const int FirstLeaf = 35;

        // Paragraphs, cells, terms, code, emphasis and HTML, mostly without pieces in them.
        private static readonly int[] Leaves = { 0, 1, 12, 15, 25, 26, 27, 31 };

        // Paragraphs, headings, quotes, lists, items, tables, cells and emphasis, which end with the last piece in them.
        private static readonly int[] Holders = { 0, 1, 2, 6, 7, 8, 9, 10, 12, 26, 27 };

        private static int FirstHolder => FirstLeaf + Leaves.Length;

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

        /// <summary>How many marks stand behind the last piece that a piece holds.</summary>
        internal static int MarksAtEnd(int kind) => Math.Max(0, MarksAroundText(kind));

        /// <summary>The form of a piece.</summary>
        /// <param name="kind">Its kind.</param>
        /// <param name="holds">Whether it holds others.</param>
        /// <param name="endsWithLast">Whether it ends with the last of them and its own marks.</param>
        internal static int FormOf(int kind, bool holds, bool endsWithLast)
        {
            int index = holds ? (endsWithLast ? Array.IndexOf(Holders, kind) : -1) : Array.IndexOf(Leaves, kind);
            if (index < 0)
                return kind;
            return (holds ? FirstHolder : FirstLeaf) + index;
        }

        /// <summary>The kind of a piece of a form.</summary>
        internal static int KindOf(int form) => form < FirstLeaf ? form : form < FirstHolder ? Leaves[form - FirstLeaf] : Holders[form - FirstHolder];

        /// <summary>Whether a piece of a form says how many others it holds.</summary>
        internal static bool SaysCount(int form) => form >= FirstHolder || (form < FirstLeaf && (Childless & (1L << form)) == 0);

        /// <summary>Whether a piece of a form says its length, and does not end with the last piece in it.</summary>
        internal static bool SaysLength(int form) => form < FirstHolder;
    }
}
