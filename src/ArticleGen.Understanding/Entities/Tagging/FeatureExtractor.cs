using System;
using System.Buffers;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>
/// Turns the tokens of an article into hashed features. What it computes is part of the model format: a change here needs
/// another <see cref="CrfModelFormat.Version"/> and models trained anew.
/// </summary>
internal sealed class FeatureExtractor : IDisposable
{
    /// <summary>No token has more features than this.</summary>
    public const int MaxFeatures = 128;

    private const uint Outside = 0x5bd1e995;

    /// <summary>The lists of forenames and surnames.</summary>
    private const uint PersonLists = 0b1111;
    private const int LongestPhrase = 60;

    /// <summary>More letters of a word are not spelt, and of a compound no more counted before its last part.</summary>
    private const int LongestSpelling = 19;
    private const uint LongestBeginning = 8;

    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly WordFrequencies _frequencies;
    private readonly TokenTraits[] _traits;

    /// <param name="text">The body.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="gazetteers">The gazetteers of its language.</param>
    /// <param name="frequencies">How frequent the words of its language are.</param>
    public FeatureExtractor(string text, Token[] tokens, GazetteerMarker gazetteers, WordFrequencies frequencies)
    {
        _text = text;
        _tokens = tokens;
        _traits = ArrayPool<TokenTraits>.Shared.Rent(tokens.Length);
        PackedWords clusters = WordClusters.Shared;
        for (int i = 0; i < tokens.Length; i++)
        {
            Cancellation.Check();
            _traits[i] = default;
            HashWord(ref _traits[i], tokens[i].Span.Of(text));
            if (tokens[i].Kind == TokenKind.Word)
                _traits[i].Cluster = clusters[_traits[i].Lower];
        }

        _frequencies = frequencies;
        MarkFrequencies();
        gazetteers.Mark(text, tokens, _traits);
        MarkListed();
        FindRuns();
        GatherEvidence();
    }

    public TokenTraits this[int index] => _traits[index];

    public void Dispose() => ArrayPool<TokenTraits>.Shared.Return(_traits);

    /// <summary>Writes the features of one token.</summary>
    /// <param name="index">The token.</param>
    /// <param name="first">The first token of its paragraph.</param>
    /// <param name="end">The token after the last one of its paragraph.</param>
    /// <param name="features">Takes the features; at least <see cref="MaxFeatures"/> long.</param>
    /// <returns>How many there are.</returns>
    public int Extract(int index, int first, int end, Span<uint> features)
    {
        ref TokenTraits current = ref _traits[index];
        Token token = _tokens[index];
        uint lower1 = LowerAt(index - 1, first, end);
        uint lower2 = LowerAt(index + 1, first, end);
        uint shape1 = ShapeAt(index - 1, first, end);
        uint shape2 = ShapeAt(index + 1, first, end);
        uint sentence = token.StartsSentence ? 1u : 0u;
        FeatureWriter writer = new(features);
        writer.Add(1, current.Lower);
        writer.Add(2, lower1);
        writer.Add(3, lower2);
        writer.Add(4, LowerAt(index - 2, first, end));
        writer.Add(5, LowerAt(index + 2, first, end));
        writer.Add(6, lower1, current.Lower);
        writer.Add(7, current.Lower, lower2);
        writer.Add(8, current.Shape, sentence);
        writer.Add(9, shape1, current.Shape);
        writer.Add(10, current.Shape, shape2);
        writer.Add(11, shape1, current.Shape, shape2);
        writer.Add(12, CapitalWindow(index, first, end), sentence);
        writer.Add(13, lower1, current.Shape);
        writer.Add(14, current.Shape, lower2);
        writer.Add(15, LowerAt(index - 2, first, end), lower1, current.Shape);
        AddGazetteer(ref writer, index, first, end, sentence);
        AddListed(ref writer, index, first, end, sentence);
        AddCluster(ref writer, index, first, end, sentence);
        if (!_frequencies.IsEmpty)
            AddFrequency(ref writer, index, first, end, sentence);
        AddHead(ref writer, index, first);
        AddAffixes(ref writer, token);
        if (current.RunEnd > 0)
            AddRun(ref writer, index, first, end, sentence);
        else
            AddNextRun(ref writer, index, end);
        return writer.Count;
    }

    private void AddGazetteer(ref FeatureWriter writer, int index, int first, int end, uint sentence)
    {
        ref TokenTraits current = ref _traits[index];
        GazetteerMark before = index > first ? _traits[index - 1].Gazetteer : GazetteerMark.None;
        GazetteerMark after = index + 1 < end ? _traits[index + 1].Gazetteer : GazetteerMark.None;
        for (uint marks = (uint)current.Gazetteer, bit = 0; marks != 0; marks >>= 1, bit++)
        {
            if ((marks & 1) != 0)
                writer.Add(20, bit);
        }

        for (uint marks = (uint)before, bit = 0; marks != 0; marks >>= 1, bit++)
        {
            if ((marks & 1) != 0)
                writer.Add(21, bit, current.Shape);
        }

        for (uint marks = (uint)after, bit = 0; marks != 0; marks >>= 1, bit++)
        {
            if ((marks & 1) != 0)
                writer.Add(22, bit, current.Shape);
        }

        writer.Add(23, (uint)current.Gazetteer, sentence);
        writer.Add(24, (uint)before, (uint)current.Gazetteer);
        writer.Add(25, (uint)current.Gazetteer, (uint)after);
    }

    /// <summary>How frequent it and its neighbours are: what a dictionary has is rarely a name, what it lacks rarely anything else.</summary>
    private void AddFrequency(ref FeatureWriter writer, int index, int first, int end, uint sentence)
    {
        ref TokenTraits current = ref _traits[index];
        WordFrequency frequency = current.Frequency;
        uint written = sentence | (_tokens[index].IsCapitalized ? 2u : 0u);
        writer.Add(90, frequency.Class, written);
        writer.Add(91, frequency.Level, written);
        if (current.RunEnd == 0)
            return;
        uint level = frequency.Level;
        uint before = LowerAt(index - 1, first, end);
        writer.Add(92, level, current.Listed);
        writer.Add(93, LevelAt(index - 1, first, end), level, (LevelAt(index + 1, first, end) * 2) + sentence);
        writer.Add(94, before, level);
        writer.Add(95, level, LowerAt(index + 1, first, end));
        writer.Add(96, level, (uint)current.Gazetteer, sentence);
        if (frequency.IsKnown)
            return;
        uint part = current.LastPart.Level;
        writer.Add(97, part, Math.Min(LongestBeginning, current.LastPartStart), sentence);
        writer.Add(98, part, current.Listed);
        writer.Add(99, before, part);
    }

    private uint LevelAt(int index, int first, int end) => index >= first && index < end ? _traits[index].Frequency.Level : WordFrequency.NoWord;

    private void AddCluster(ref FeatureWriter writer, int index, int first, int end, uint sentence)
    {
        ref TokenTraits current = ref _traits[index];
        uint cluster = current.Cluster;
        uint before = index > first ? _traits[index - 1].Cluster : Outside;
        uint after = index + 1 < end ? _traits[index + 1].Cluster : Outside;
        writer.Add(80, cluster, current.Shape, sentence);
        if (current.RunEnd == 0)
            return;
        writer.Add(81, before);
        writer.Add(82, after);
        writer.Add(83, before, cluster);
        writer.Add(84, cluster, after);
        writer.Add(85, current.RunStart > first ? _traits[current.RunStart - 1].Cluster : Outside, (uint)Math.Min(3, index - current.RunStart));
        writer.Add(86, current.RunEnd < end ? _traits[current.RunEnd].Cluster : Outside, (uint)Math.Min(3, current.RunEnd - 1 - index));
        writer.Add(87, _traits[current.RunEnd - 1].Cluster, (uint)Math.Min(3, current.RunEnd - 1 - index));
    }

    /// <summary>What the name lists say of it and its neighbours.</summary>
    private void AddListed(ref FeatureWriter writer, int index, int first, int end, uint sentence)
    {
        ref TokenTraits current = ref _traits[index];
        uint before = index > first ? _traits[index - 1].Listed : 0;
        uint after = index + 1 < end ? _traits[index + 1].Listed : 0;
        for (uint marks = current.PhraseBegin, bit = 0; marks != 0; marks >>= 1, bit++)
        {
            if ((marks & 1) != 0)
                writer.Add(70, bit);
        }

        for (uint marks = current.PhraseInside, bit = 0; marks != 0; marks >>= 1, bit++)
        {
            if ((marks & 1) != 0)
                writer.Add(71, bit);
        }

        for (uint marks = current.Listed, bit = 0; marks != 0; marks >>= 1, bit++)
        {
            if ((marks & 1) != 0)
                writer.Add(72, bit, sentence);
        }

        if (current.RunEnd > 0)
        {
            writer.Add(73, current.Listed, (uint)current.Gazetteer);
            writer.Add(74, before, current.Listed);
            writer.Add(75, current.Listed, after);
            writer.Add(76, before & PersonLists, current.Listed & PersonLists, after & PersonLists);
            writer.Add(77, current.Listed, (uint)Math.Min(3, index - current.RunStart), (uint)Math.Min(3, current.RunEnd - 1 - index));
        }
        else if (before != 0)
        {
            writer.Add(78, before & PersonLists, current.Lower);
        }
    }

    /// <summary>The noun before it that may begin a name reaching this far: «Musée des beaux-arts de Montréal».</summary>
    private void AddHead(ref FeatureWriter writer, int index, int first)
    {
        const GazetteerMark Heads = GazetteerMark.OrganizationHead | GazetteerMark.PlaceHead | GazetteerMark.EventHead | GazetteerMark.WorkHead | GazetteerMark.HeadWithin;
        for (int i = index - 1; i >= Math.Max(first, index - 6); i--)
        {
            if (_tokens[i].Kind != TokenKind.Word)
                return;
            GazetteerMark head = _traits[i].Gazetteer & Heads;
            if (head == GazetteerMark.None)
                continue;
            uint written = (uint)head | (_tokens[i].IsCapitalized ? 1u : 0u);
            writer.Add(26, written, (uint)(index - i), _traits[index].Shape);
            writer.Add(27, _traits[i].Lower, _traits[index].Shape);
            writer.Add(28, written, _traits[index].Lower);
            return;
        }
    }

    private void AddAffixes(ref FeatureWriter writer, Token token)
    {
        if (token.Kind != TokenKind.Word)
            return;
        ReadOnlySpan<char> word = token.Span.Of(_text);
        if (!_frequencies.IsEmpty && token.Case != LetterCase.Lower)
            AddTriples(ref writer, word);
        int longest = Math.Min(4, word.Length - 1);
        uint prefix = PhraseFolding.HashStart;
        uint suffix = PhraseFolding.HashStart;
        for (int i = 0; i < longest; i++)
        {
            prefix = PhraseFolding.HashNext(prefix, PhraseFolding.Fold(word[i]));
            suffix = PhraseFolding.HashNext(suffix, PhraseFolding.Fold(word[word.Length - 1 - i]));
            if (i == 0 && token.Case == LetterCase.Lower)
                continue;
            writer.Add(30 + (uint)i, prefix);
            writer.Add(34 + (uint)i, suffix);
        }
    }

    /// <summary>The letters within a word, three at a time.</summary>
    private static void AddTriples(ref FeatureWriter writer, ReadOnlySpan<char> word)
    {
        for (int i = 1; i + 3 < Math.Min(word.Length, LongestSpelling); i++)
            writer.Add(38, PhraseFolding.Fold(word[i]), PhraseFolding.Fold(word[i + 1]), PhraseFolding.Fold(word[i + 2]));
    }

    private void AddRun(ref FeatureWriter writer, int index, int first, int end, uint sentence)
    {
        ref TokenTraits current = ref _traits[index];
        uint place = (uint)Math.Min(3, index - current.RunStart);
        uint rest = (uint)Math.Min(3, current.RunEnd - 1 - index);
        uint before = LowerAt(current.RunStart - 1, first, end);
        uint after = LowerAt(current.RunEnd, first, end);
        uint head = _traits[current.RunStart].Lower;
        uint tail = _traits[current.RunEnd - 1].Lower;
        writer.Add(40, current.Exact);
        writer.Add(41, place, rest);
        writer.Add(42, before, place);
        writer.Add(43, after, rest);
        writer.Add(44, head, place);
        writer.Add(45, tail, rest);
        writer.Add(46, (uint)_traits[current.RunStart].Gazetteer, (uint)_traits[current.RunEnd - 1].Gazetteer, place);
        writer.Add(47, before, LowerAt(current.RunStart - 2, first, end));
        writer.Add(48, after, LowerAt(current.RunEnd + 1, first, end));
        if (current.RunStart > first)
            writer.Add(49, (uint)_traits[current.RunStart - 1].Gazetteer, place);
        uint evidence = (uint)current.Evidence;
        writer.Add(50, evidence, sentence);
        for (uint bit = 0; bit < 8; bit++)
        {
            if ((evidence & (1u << (int)bit)) != 0)
                writer.Add(51, bit, sentence);
        }
    }

    /// <summary>A small word may begin or join a name: what capitalised word comes next tells.</summary>
    private void AddNextRun(ref FeatureWriter writer, int index, int end)
    {
        for (int i = index + 1; i < end && i <= index + 3; i++)
        {
            if (_traits[i].RunEnd > 0)
            {
                writer.Add(60, _traits[index].Lower, (uint)(i - index), (uint)_traits[i].Gazetteer);
                writer.Add(61, _traits[i].Lower, (uint)(i - index));
                return;
            }
        }
    }

    private uint CapitalWindow(int index, int first, int end)
    {
        uint window = 0;
        for (int i = index - 2; i <= index + 2; i++)
            window = (window * 4) + (i < first || i >= end ? 3u : _tokens[i].IsCapitalized ? 1u : _tokens[i].Kind == TokenKind.Punctuation ? 2u : 0u);
        return window;
    }

    private uint LowerAt(int index, int first, int end) => index >= first && index < end ? _traits[index].Lower : Outside;

    private uint ShapeAt(int index, int first, int end) => index >= first && index < end ? _traits[index].Shape : Outside;

    private static void HashWord(ref TokenTraits traits, ReadOnlySpan<char> word)
    {
        uint exact = PhraseFolding.HashStart;
        uint lower = PhraseFolding.HashStart;
        uint shape = PhraseFolding.HashStart;
        char previous = '\0';
        foreach (char c in word)
        {
            char folded = PhraseFolding.Fold(c);
            char mapped = folded is >= '0' and <= '9' ? '0' : folded;
            exact = PhraseFolding.HashNext(exact, c);
            lower = PhraseFolding.HashNext(lower, mapped);
            char kind = mapped == '0' ? '0' : folded != c && char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : c;
            if (kind != previous)
                shape = PhraseFolding.HashNext(shape, kind);
            previous = kind;
        }

        traits.Exact = exact;
        traits.Lower = lower;
        traits.Shape = shape;
    }

    private void MarkListed()
    {
        NameLists lists = NameLists.Shared;
        for (int i = 0; i < _tokens.Length; i++)
        {
            Cancellation.Check();
            if (!IsRunWord(_tokens[i]))
                continue;
            int limit = Math.Min(_text.Length, _tokens[i].Start + LongestPhrase);
            _traits[i].Listed = lists.Match(_text, _tokens[i].Start, _tokens[i].End, limit, out uint phrase, out int phraseEnd);
            if (phrase == 0)
                continue;
            _traits[i].PhraseBegin |= phrase;
            for (int j = i + 1; j < _tokens.Length && _tokens[j].End <= phraseEnd; j++)
                _traits[j].PhraseInside |= phrase;
        }
    }

    private void MarkFrequencies()
    {
        if (_frequencies.IsEmpty)
            return;
        for (int i = 0; i < _tokens.Length; i++)
        {
            Cancellation.Check();
            if (_tokens[i].Kind != TokenKind.Word)
                continue;
            ReadOnlySpan<char> word = _tokens[i].Span.Of(_text);
            _traits[i].Frequency = _frequencies.Of(word);
            if (!_traits[i].Frequency.IsKnown && IsRunWord(_tokens[i]))
                (_traits[i].LastPart, _traits[i].LastPartStart) = _frequencies.OfLastPart(word);
        }
    }

    private void FindRuns()
    {
        int start = 0;
        for (int i = 0; i <= _tokens.Length; i++)
        {
            Cancellation.Check();
            bool continues = i < _tokens.Length && IsRunWord(_tokens[i]) && !(i > start && _tokens[i].StartsParagraph);
            if (continues)
                continue;
            for (int j = start; j < i; j++)
            {
                _traits[j].RunStart = start;
                _traits[j].RunEnd = i;
            }

            // A paragraph may begin with the very word that ended the run before.
            start = i < _tokens.Length && IsRunWord(_tokens[i]) ? i : i + 1;
        }
    }

    private static bool IsRunWord(Token token) => token.IsCapitalized || token.Case == LetterCase.Camel;

    private void GatherEvidence()
    {
        using EvidenceTable table = new(_tokens.Length);
        for (int i = 0; i < _tokens.Length; i++)
        {
            Cancellation.Check();
            WordEvidence evidence = EvidenceAt(i);
            if (evidence != WordEvidence.None)
                table.Add(_traits[i].Lower, evidence);
        }

        for (int i = 0; i < _tokens.Length; i++)
        {
            Cancellation.Check();
            if (_traits[i].RunEnd > 0)
                _traits[i].Evidence = table[_traits[i].Lower];
        }
    }

    private WordEvidence EvidenceAt(int index)
    {
        ref TokenTraits current = ref _traits[index];
        if (current.RunEnd == 0)
            return _tokens[index].Case == LetterCase.Lower ? WordEvidence.Small : WordEvidence.None;
        WordEvidence evidence = _tokens[index].StartsSentence ? WordEvidence.None : WordEvidence.CapitalInside;
        if (current.RunEnd - current.RunStart > 1)
        {
            if (index == current.RunEnd - 1)
                evidence |= WordEvidence.EndsRun;
            if (index == current.RunStart)
                evidence |= WordEvidence.BeginsRun;
        }

        if (index > 0 && !_tokens[index].StartsParagraph)
        {
            GazetteerMark before = _traits[index - 1].Gazetteer;
            if ((before & GazetteerMark.GivenName) != GazetteerMark.None && index > current.RunStart)
                evidence |= WordEvidence.AfterGivenName;
            if ((before & GazetteerMark.Title) != GazetteerMark.None)
                evidence |= WordEvidence.AfterTitle;
            if ((before & GazetteerMark.Locative) != GazetteerMark.None)
                evidence |= WordEvidence.AfterLocative;
            if (_text[_tokens[index - 1].Start] == '(' && _tokens[index].Case == LetterCase.Upper && index + 1 < _tokens.Length && _text[_tokens[index + 1].Start] == ')')
                evidence |= WordEvidence.Acronym;
        }

        return evidence;
    }
}
