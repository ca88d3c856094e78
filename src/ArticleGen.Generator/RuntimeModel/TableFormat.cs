namespace ArticleGen.CompilerServices
{
    /// <summary>
    /// The characters of compact tables. A number below <see cref="SmallNumbers"/> is one character from <see cref="FirstSmall"/> on
    /// (quotation mark and backslash are not among them); others are ideographs, fourteen bits in the last and twelve in each before it.
    /// </summary>
    internal static class TableFormat
    {
        internal const int SmallNumbers = 57;
        internal const char FirstSmall = '#';
        internal const char FirstLast = '\u4E00';
        internal const char FirstMore = '\u8E00';

        internal const int Null = 0;
        internal const int SliceOfText = 1;
        internal const int SpelledOut = 2;
        internal const int SliceOfKey = 3;
    }
}
