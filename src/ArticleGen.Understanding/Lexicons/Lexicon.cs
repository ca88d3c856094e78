using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using ArticleGen.Data;

namespace ArticleGen.Understanding.Lexicons;

/// <summary>
/// The words of one language by section, as <c>lexicons/LANGUAGE/SECTION.txt</c> lists them. Loaded once, when an article of the language is met.
/// </summary>
internal sealed class Lexicon
{
    private const string ResourcePrefix = "ArticleGen.Lexicons.";
    private static readonly ConcurrentDictionary<string, Lazy<Lexicon>> Loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, PhraseTable> _sections;

    private Lexicon(Dictionary<string, PhraseTable> sections) => _sections = sections;

    /// <summary>The languages that are read, the first being what is assumed when nothing tells.</summary>
    public static EquatableArray<string> Languages { get; } = ["en", "fr", "de", "es", "it", "nl", "pt"];

    /// <summary>What no language owns.</summary>
    public static Lexicon Shared => For("shared");

    /// <summary>The section names of this lexicon.</summary>
    public IReadOnlyCollection<string> Sections => _sections.Keys;

    /// <summary>The phrases of a section; an empty table where the language has no such section.</summary>
    public PhraseTable this[string section] => _sections.TryGetValue(section, out PhraseTable? table) ? table : PhraseTable.Empty;

    /// <summary>The lexicon of a language; an empty one for languages that are not read.</summary>
    /// <param name="language">An ISO 639-1 code.</param>
    public static Lexicon For(string language) =>
        Loaded.GetOrAdd(language, static name => new(() => Load(name))).Value;

    private static Lexicon Load(string name)
    {
        Dictionary<string, PhraseTable> sections = new(StringComparer.Ordinal);
        using Stream? resource = DataFiles.Open(ResourcePrefix + name);
        if (resource is null)
            return new(sections);
        LexiconReader reader = new(resource);
        int count = reader.ReadInt32();
        for (int i = 0; i < count; i++)
            sections.Add(reader.ReadString(), PhraseTable.Load(reader));
        return new(sections);
    }
}
