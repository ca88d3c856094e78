using System;
using System.IO;
using ArticleGen.Data;

namespace ArticleGen.Understanding.Lexicons;

/// <summary>What long lists of names say of a word or phrase: evidence, as the lists are nobody's judgement. Loaded once.</summary>
internal sealed class NameLists
{
    private const string Resource = "ArticleGen.Lexicons.lists";
    private static readonly Lazy<NameLists> Loaded = new(Load);

    private readonly PackedWords _names;

    private NameLists(PackedWords names) => _names = names;

    public static NameLists Shared => Loaded.Value;

    /// <summary>A hash of all names and their lists, on top of another hash.</summary>
    public uint Fingerprint(uint hash) => _names.Fingerprint(hash);

    /// <summary>The lists that have a word, and those that have the longest phrase of several words that begins with it.</summary>
    /// <param name="text">A text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="wordEnd">Where it ends.</param>
    /// <param name="end">How far a phrase may reach.</param>
    /// <param name="phrase">The lists that have the phrase, as bits in the order of <see cref="NameListFormat.Lists"/>; 0 where there is none.</param>
    /// <param name="phraseEnd">Where the phrase ends.</param>
    /// <returns>The lists that have the word, as bits.</returns>
    public uint Match(string text, int start, int wordEnd, int end, out uint phrase, out int phraseEnd)
    {
        uint word = 0;
        phrase = 0;
        phraseEnd = wordEnd;
        uint hash = PhraseFolding.HashStart;
        for (int i = start; i < end; i++)
        {
            hash = PhraseFolding.HashNext(hash, PhraseFolding.Fold(text[i]));
            bool endsWord = i + 1 == wordEnd;
            if (!endsWord && i + 1 < text.Length && !PhraseFolding.IsBoundary(text[i], text[i + 1]))
                continue;
            ushort value = _names[hash];
            uint lists = value & ~(uint)NameListFormat.Beginning;
            if (endsWord)
            {
                word = lists;
            }
            else if (i >= wordEnd && lists != 0)
            {
                phrase = lists;
                phraseEnd = i + 1;
            }

            if ((value & NameListFormat.Beginning) == 0 && i + 1 >= wordEnd)
                break;
        }

        return word;
    }

    private static NameLists Load()
    {
        using Stream resource = DataFiles.Open(Resource) ?? throw new InvalidDataException(Resource);
        return new(PackedWords.Load(resource));
    }
}
