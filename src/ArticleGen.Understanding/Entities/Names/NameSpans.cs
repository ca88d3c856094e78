using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Clusters;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Names;

/// <summary>
/// The names of an article while they are revised: in order, and none overlaps another. No other class reckons with ranges.
/// </summary>
/// <remarks>
/// While a step runs, indexes stay what they are: what is dropped is left as an empty range and what is added waits, until
/// <see cref="Settle"/> sweeps over both once. So every step is linear, however much it changes.
/// </remarks>
internal sealed class NameSpans
{
    private readonly Document _document;
    private readonly NameGazetteer _gazetteer;
    private readonly List<NameMention> _added = [];
    private List<Entry> _names;
    private List<Entry> _spare = [];
    private bool _dropped;

    /// <param name="document">The article.</param>
    /// <param name="gazetteer">What is known of names.</param>
    /// <param name="names">Its names in order.</param>
    public NameSpans(Document document, NameGazetteer gazetteer, IReadOnlyList<NameMention> names)
    {
        _document = document;
        _gazetteer = gazetteer;
        _names = new(names.Count);
        foreach (NameMention name in names)
            _names.Add(new() { Name = name });
    }

    public int Count => _names.Count;

    /// <summary>A name; an empty one where it was dropped by the step that runs.</summary>
    public NameMention this[int index]
    {
        get
        {
            Cancellation.Check();
            return _names[index].Name;
        }
    }

    /// <summary>The name as written.</summary>
    public string TextOf(int index)
    {
        Entry entry = _names[index];
        if (entry.Text is null)
            _names[index] = entry = entry with { Text = _document.TextOf(entry.Name.FirstToken, entry.Name.EndToken) };
        return entry.Text!;
    }

    /// <summary>What spellings of the name have in common.</summary>
    public string KeyOf(int index)
    {
        string text = TextOf(index);
        Entry entry = _names[index];
        if (entry.Key is null)
            _names[index] = entry = entry with { Key = Slug.Of(text) };
        return entry.Key!;
    }

    /// <summary>What the lists know of the whole name.</summary>
    public Listing ListingOf(int index)
    {
        Entry entry = _names[index];
        if (entry.Listing is null)
            _names[index] = entry = entry with { Listing = _gazetteer.Of(_document.SpanOf(entry.Name.FirstToken, entry.Name.EndToken).Of(_document.Body)) };
        return entry.Listing!.Value;
    }

    /// <summary>What the lists know of the first word of the name.</summary>
    public Listing FirstWordListingOf(int index) => this[index].IsSingleToken ? ListingOf(index) : _gazetteer.OfFirstWord(TextOf(index).AsSpan());

    /// <summary>The tokens between the name before an index, if any, and the name at it, if any.</summary>
    /// <param name="index">From 0 to <see cref="Count"/>, included.</param>
    public (int First, int End) GapBefore(int index) =>
        (index > 0 ? this[index - 1].EndToken : 0, index < Count ? this[index].FirstToken : _document.Tokens.Length);

    /// <summary>The first name that ends behind a token.</summary>
    public int FirstBehind(int token)
    {
        int low = 0;
        for (int high = Count; low < high;)
        {
            int middle = (low + high) / 2;
            if (this[middle].EndToken <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Adds a name that was missed. It must lie between names.</summary>
    public void Add(EntityKind kind, int firstToken, int endToken) => _added.Add(new(kind, firstToken, endToken));

    /// <summary>Takes a name out.</summary>
    public void Drop(int index)
    {
        NameMention name = this[index];
        _names[index] = new() { Name = name with { EndToken = name.FirstToken } };
        _dropped = true;
    }

    /// <summary>Gives a name other bounds, as far as its neighbours leave room.</summary>
    public void Bound(int index, int firstToken, int endToken)
    {
        NameMention name = this[index];
        (int room, _) = GapBefore(index);
        (_, int limit) = GapBefore(index + 1);
        firstToken = Math.Max(firstToken, room);
        endToken = Math.Min(endToken, limit);
        if (firstToken < endToken && (firstToken != name.FirstToken || endToken != name.EndToken))
            _names[index] = new() { Name = name with { FirstToken = firstToken, EndToken = endToken } };
    }

    /// <summary>Takes a name for another kind.</summary>
    public void Become(int index, EntityKind kind) => _names[index] = _names[index] with { Name = this[index] with { Kind = kind } };

    /// <summary>Makes one name of two and what stands between them.</summary>
    public void Join(int first, int last, EntityKind kind)
    {
        int end = this[last].EndToken;
        for (int i = first + 1; i <= last; i++)
            Drop(i);
        _names[first] = new() { Name = this[first] with { Kind = kind, EndToken = end } };
    }

    /// <summary>Makes two names of one: the kinds of both, the end of the first, the beginning of the second.</summary>
    public void Split(int index, EntityKind kind, int end, EntityKind nextKind, int next)
    {
        NameMention name = this[index];
        Add(nextKind, next, name.EndToken);
        _names[index] = new() { Name = name with { Kind = kind, EndToken = end } };
    }

    /// <summary>Puts what was added in its place and closes the ranks after a step.</summary>
    public void Settle()
    {
        if (_added.Count == 0 && !_dropped)
            return;
        Sorting.Sort(_added, static (a, b) => a.FirstToken != b.FirstToken ? a.FirstToken.CompareTo(b.FirstToken) : a.EndToken.CompareTo(b.EndToken));
        List<Entry> settled = _spare;
        int added = 0;
        int end = 0;
        foreach (Entry entry in _names)
        {
            for (; added < _added.Count && _added[added].FirstToken <= entry.Name.FirstToken; added++)
                Take(new() { Name = _added[added] }, entry.Name.IsEmpty ? int.MaxValue : entry.Name.FirstToken);
            Take(entry, int.MaxValue);
        }

        for (; added < _added.Count; added++)
            Take(new() { Name = _added[added] }, int.MaxValue);
        (_spare, _names) = (_names, settled);
        _spare.Clear();
        _added.Clear();
        _dropped = false;

        void Take(Entry entry, int limit)
        {
            if (entry.Name.IsEmpty || entry.Name.FirstToken < end || entry.Name.EndToken > limit)
                return;
            settled.Add(entry);
            end = entry.Name.EndToken;
        }
    }

    /// <summary>The names as they stand in the body.</summary>
    /// <param name="written">The article as written, whatever capitals it was read with.</param>
    public List<NameOccurrence> ToOccurrences(Document written)
    {
        List<NameOccurrence> occurrences = new(Count);
        for (int i = 0; i < Count; i++)
        {
            TextSpan span = _document.SpanOf(this[i].FirstToken, this[i].EndToken);
            string form = TextOf(i);
            ReadOnlySpan<char> text = span.Of(written.Body);
            occurrences.Add(new(this[i], span, text.SequenceEqual(form.AsSpan()) ? form : text.ToString(), form, KeyOf(i), ListingOf(i)));
        }

        return occurrences;
    }

    /// <summary>The names by themselves.</summary>
    public NameMention[] ToArray() => _names.ConvertAll(static entry => entry.Name).ToArray();

    /// <summary>A name and what was once asked of it.</summary>
    private record struct Entry
    {
        public NameMention Name { get; init; }

        public string? Text { get; init; }

        public string? Key { get; init; }

        public Listing? Listing { get; init; }
    }
}
